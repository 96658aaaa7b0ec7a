package uk.rowan.conference;

import java.time.DateTimeException;
import java.time.LocalDate;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The diary: a week of conferences.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class ConferenceDiaryController {

	private final ConferenceDiary diary;

	ConferenceDiaryController(ConferenceDiary diary) {
		this.diary = diary;
	}

	@GetMapping("/conferences/diary")
	String show(ActingUser user, @RequestParam(defaultValue = "") String week, Model model) {
		model.addAttribute("page", this.diary.week(user, day(week)));
		return "conference/diary";
	}

	/** What is no day of these decades is today. */
	private LocalDate day(String week) {
		try {
			return week.matches("20\\d\\d-\\d\\d-\\d\\d") ? LocalDate.parse(week) : this.diary.today();
		}
		catch (DateTimeException ex) {
			return this.diary.today();
		}
	}

}

package uk.rowan.conference;

import java.util.List;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of conferences, and a conference's page.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class ConferenceController {

	private static final List<String> LISTS = List.of("coming", "past", "all");

	private final ConferenceList list;

	private final ConferencePages pages;

	private final ConferenceCourse course;

	private final FamilyConferences family;

	ConferenceController(ConferenceList list, ConferencePages pages, ConferenceCourse course,
			FamilyConferences family) {
		this.family = family;
		this.list = list;
		this.pages = pages;
		this.course = course;
	}

	@GetMapping("/conferences")
	String list(ActingUser user, @RequestParam(defaultValue = "coming") String show, ListQuery query, Model model) {
		String which = LISTS.contains(show) ? show : LISTS.getFirst();
		model.addAttribute("listing", this.list.page(user, which, query));
		model.addAttribute("which", which);
		model.addAttribute("lists", LISTS);
		model.addAttribute("url", "/conferences?show=" + which);
		return "conference/conferences";
	}

	@GetMapping("/conferences/{id}")
	String show(ActingUser user, @PathVariable MeetingId id, Model model) {
		ConferencePage page = this.pages.show(user, id, model);
		if (!page.decisions().isEmpty()) {
			model.addAttribute("course", this.course.of(user, id, page.holds()));
		}
		else if (!page.lines().isEmpty()) {
			model.addAttribute("others", this.family.of(user, id));
		}
		return "conference/conference";
	}

}

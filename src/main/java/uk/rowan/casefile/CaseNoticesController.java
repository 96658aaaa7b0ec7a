package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.notice.HowGiven;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Option;
import uk.rowan.web.Rejected;
import uk.rowan.web.TypedDate;
import uk.rowan.web.TypedDay;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists which privacy notices a family was given, and records one more.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class CaseNoticesController {

	private static final String VIEW = "casefile/notices";

	private final NoticesPage page;

	private final CaseJournal journal;

	CaseNoticesController(NoticesPage page, CaseJournal journal) {
		this.page = page;
		this.journal = journal;
	}

	@GetMapping("/cases/{id}/notices")
	String list(ActingUser user, @PathVariable CaseId id, Model model) {
		model.addAllAttributes(this.page.open(user, id));
		model.addAttribute("form", new NoticeForm("", "", "", TypedDate.BLANK));
		return VIEW;
	}

	@PostMapping("/cases/{id}/notices")
	ModelAndView give(ActingUser user, @PathVariable CaseId id, @Valid @ModelAttribute("form") NoticeForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.page.openToGive(user, id);
		check(form, model, problems);
		Optional<LocalDate> day = TypedDay.read(form.givenOn(), "givenOn", problems);
		if (day.isPresent() && day.get().isAfter(this.journal.today())) {
			problems.rejectValue("givenOn", "casefile.day.future");
		}
		if (problems.hasErrors() || day.isEmpty()) {
			return Rejected.view(VIEW, model);
		}
		this.page.give(user, id, PersonId.parse(form.person()).orElseThrow(),
				new NoticeVersionId(Ids.parse(form.notice()).orElseThrow()), HowGiven.valueOf(form.how()), day.get());
		flash.addFlashAttribute("done", "casefile.notice.done");
		return new ModelAndView("redirect:/cases/" + id + "/notices");
	}

	private static void check(NoticeForm form, Map<String, Object> model, BindingResult problems) {
		if (!offers(model, "people", form.person())) {
			problems.rejectValue("person", "casefile.notice.person.missing");
		}
		if (!offers(model, "versions", form.notice())) {
			problems.rejectValue("notice", "casefile.notice.version.missing");
		}
		if (Arrays.stream(HowGiven.values()).noneMatch((how) -> how.name().equals(form.how()))) {
			problems.rejectValue("how", "casefile.notice.how.missing");
		}
	}

	private static boolean offers(Map<String, Object> model, String name, String chosen) {
		return model.get(name) instanceof Iterable<?> options
				&& java.util.stream.StreamSupport.stream(options.spliterator(), false)
					.anyMatch((option) -> option instanceof Option known && known.value().equals(chosen));
	}

}

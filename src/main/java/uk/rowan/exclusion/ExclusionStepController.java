package uk.rowan.exclusion;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

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
 * The chair decides about an exclusion, and it is taken back.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR })
class ExclusionStepController {

	private static final String DECIDING = "exclusion/decision";

	private static final String ENDING = "exclusion/end";

	private final ExclusionPages pages;

	private final Excluding excluding;

	ExclusionStepController(ExclusionPages pages, Excluding excluding) {
		this.pages = pages;
		this.excluding = excluding;
	}

	@GetMapping("/conferences/{id}/exclusions/{exclusion}/decision")
	@For(Role.CHAIR)
	String form(ActingUser user, @PathVariable MeetingId id, @PathVariable ExclusionId exclusion, Model model) {
		model.addAllAttributes(this.pages.deciding(user, id, exclusion));
		model.addAttribute("form", new VerdictForm("", "", ""));
		return DECIDING;
	}

	@PostMapping("/conferences/{id}/exclusions/{exclusion}/decision")
	@For(Role.CHAIR)
	ModelAndView decide(ActingUser user, @PathVariable MeetingId id, @PathVariable ExclusionId exclusion,
			@Valid @ModelAttribute("form") VerdictForm form, BindingResult problems, RedirectAttributes flash) {
		form.check(problems);
		if (problems.hasErrors()) {
			return Rejected.view(DECIDING, this.pages.deciding(user, id, exclusion));
		}
		this.excluding.decide(user, id, exclusion, form.excludes(), form.reason(), form.excludes() ? form.heard() : "");
		return list(id, "exclusion.decided.done", flash);
	}

	@GetMapping("/conferences/{id}/exclusions/{exclusion}/end")
	String ask(ActingUser user, @PathVariable MeetingId id, @PathVariable ExclusionId exclusion, Model model) {
		model.addAllAttributes(this.pages.ending(user, id, exclusion));
		model.addAttribute("form", new EndForm(""));
		return ENDING;
	}

	@PostMapping("/conferences/{id}/exclusions/{exclusion}/end")
	ModelAndView end(ActingUser user, @PathVariable MeetingId id, @PathVariable ExclusionId exclusion,
			@Valid @ModelAttribute("form") EndForm form, BindingResult problems, RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Rejected.view(ENDING, this.pages.ending(user, id, exclusion));
		}
		this.excluding.end(user, id, exclusion, form.reason());
		return list(id, "exclusion.ended.done", flash);
	}

	private static ModelAndView list(MeetingId id, String done, RedirectAttributes flash) {
		flash.addFlashAttribute("done", done);
		return new ModelAndView("redirect:" + Excluding.page(id));
	}

}

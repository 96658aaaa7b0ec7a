package uk.rowan.plan;

import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
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
 * Which agencies were told of a plan.
 */
@Controller
@For(Role.COORDINATOR)
class PlanTellingController {

	private static final String VIEW = "plan/agencies";

	private final PlanTellingPage page;

	PlanTellingController(PlanTellingPage page) {
		this.page = page;
	}

	@GetMapping("/plans/{id}/agencies")
	String form(ActingUser user, @PathVariable PlanId id, Model model) {
		Map<String, Object> shown = this.page.ask(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("form", PlanTellingForm.of(PlanTellingPage.tellings(shown), this.page.today()));
		return VIEW;
	}

	@PostMapping("/plans/{id}/agencies")
	ModelAndView record(ActingUser user, @PathVariable PlanId id, @Valid @ModelAttribute("form") PlanTellingForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.page.ask(user, id);
		this.page.record(user, id, form, problems);
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		flash.addFlashAttribute("done", "plan.agencies.done");
		return new ModelAndView("redirect:/plans/" + id);
	}

}

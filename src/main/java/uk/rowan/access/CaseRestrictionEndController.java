package uk.rowan.access;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
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
 * Lifts the restriction of a case, after it has said what that will do.
 */
@Controller
@For({ Role.TEAM_MANAGER, Role.COORDINATOR })
class CaseRestrictionEndController {

	private static final String VIEW = "access/restriction-end";

	private final RestrictionPage page;

	private final Restricting restricting;

	CaseRestrictionEndController(RestrictionPage page, Restricting restricting) {
		this.page = page;
		this.restricting = restricting;
	}

	@GetMapping("/cases/{id}/restriction/ending")
	String form(ActingUser user, @PathVariable CaseId id, Model model) {
		model.addAllAttributes(this.page.openToEnd(user, id));
		model.addAttribute("form", new RestrictionEndForm(String.valueOf(model.asMap().get("running")), ""));
		return VIEW;
	}

	@PostMapping("/cases/{id}/restriction/ending")
	ModelAndView lift(ActingUser user, @PathVariable CaseId id, @Valid @ModelAttribute("form") RestrictionEndForm form,
			BindingResult problems, RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, this.page.openToEnd(user, id));
		}
		this.restricting.lift(user, id, form);
		flash.addFlashAttribute("done", "access.restriction.lifted");
		return new ModelAndView("redirect:/cases/" + id);
	}

}

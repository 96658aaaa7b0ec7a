package uk.rowan.casefile;

import java.util.List;

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
 * Restricts a case to named colleagues, and lifts the restriction.
 */
@Controller
@For({ Role.TEAM_MANAGER, Role.COORDINATOR })
class CaseRestrictionController {

	private static final String VIEW = "casefile/restriction";

	private final RestrictionPage page;

	CaseRestrictionController(RestrictionPage page) {
		this.page = page;
	}

	@GetMapping("/cases/{id}/restriction")
	String form(ActingUser user, @PathVariable CaseId id, Model model) {
		model.addAllAttributes(this.page.open(user, id));
		String running = String.valueOf(model.asMap().getOrDefault("running", ""));
		model.addAttribute("form", new RestrictionForm(running, List.of(user.id().toString()), ""));
		return VIEW;
	}

	@PostMapping("/cases/{id}/restriction")
	ModelAndView change(ActingUser user, @PathVariable CaseId id, @Valid @ModelAttribute("form") RestrictionForm form,
			BindingResult problems, RedirectAttributes flash) {
		if (!form.lifts() && form.staying().isEmpty()) {
			problems.rejectValue("staying", "casefile.restriction.staying.missing");
		}
		if (!problems.hasErrors() && form.lifts()) {
			this.page.lift(user, id, form);
		}
		else if (!problems.hasErrors()) {
			this.page.restrict(user, id, form).ifPresent((refusal) -> problems.rejectValue("staying", key(refusal)));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, this.page.open(user, id));
		}
		flash.addFlashAttribute("done", form.lifts() ? "casefile.restriction.lifted" : "casefile.restriction.done");
		boolean stays = form.lifts() || form.staying().contains(user.id().toString());
		return new ModelAndView(stays ? "redirect:/cases/" + id : "redirect:/cases");
	}

	private static String key(RestrictionRefusal refusal) {
		return switch (refusal) {
			case NOBODY -> "casefile.restriction.staying.missing";
			case NOBODY_DECIDES -> "casefile.restriction.staying.undecided";
		};
	}

}

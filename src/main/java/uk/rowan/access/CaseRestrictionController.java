package uk.rowan.access;

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
 * Restricts a case to named colleagues, and names others: team managers and coordinators,
 * and whom a restriction names when it names neither any more.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class CaseRestrictionController {

	private static final String VIEW = "access/restriction";

	private final RestrictionPage page;

	private final Restricting restricting;

	CaseRestrictionController(RestrictionPage page, Restricting restricting) {
		this.page = page;
		this.restricting = restricting;
	}

	@GetMapping("/cases/{id}/restriction")
	@SuppressWarnings("unchecked")
	String form(ActingUser user, @PathVariable CaseId id, Model model) {
		model.addAllAttributes(this.page.open(user, id));
		String running = String.valueOf(model.asMap().getOrDefault("running", ""));
		List<String> named = (List<String>) model.asMap().getOrDefault("named", List.of(user.id().toString()));
		model.addAttribute("form", new RestrictionForm(running, named, List.of(), ""));
		return VIEW;
	}

	@PostMapping("/cases/{id}/restriction")
	ModelAndView restrict(ActingUser user, @PathVariable CaseId id, @Valid @ModelAttribute("form") RestrictionForm form,
			BindingResult problems, RedirectAttributes flash) {
		if (form.staying().isEmpty()) {
			problems.rejectValue("staying", "access.restriction.staying.missing");
		}
		if (!problems.hasErrors()) {
			this.restricting.restrict(user, id, form).ifPresent((refusal) -> reject(refusal, problems));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, this.page.again(user, id, form));
		}
		flash.addFlashAttribute("done", form.changes() ? "access.restriction.changed" : "access.restriction.done");
		return new ModelAndView(form.keeps(user.id().toString()) ? "redirect:/cases/" + id : "redirect:/cases");
	}

	private static void reject(RestrictionRefusal refusal, BindingResult problems) {
		switch (refusal) {
			case NOBODY -> problems.rejectValue("staying", "access.restriction.staying.missing");
			case DROPS_NAMED -> problems.rejectValue("staying", "access.restriction.staying.dropped");
			case NOBODY_DECIDES -> problems.rejectValue("staying", "access.restriction.staying.undecided");
			case LEAVES_OUT -> problems.rejectValue("without", "access.restriction.without.missing");
		}
	}

}

package uk.rowan.casefile;

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
 * Who has the case, who had it, and giving it to somebody.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class CaseAllocationController {

	private static final String VIEW = "casefile/allocation";

	private final AllocationPage page;

	private final Allocations allocations;

	CaseAllocationController(AllocationPage page, Allocations allocations) {
		this.page = page;
		this.allocations = allocations;
	}

	@GetMapping("/cases/{id}/allocation")
	String form(ActingUser user, @PathVariable CaseId id, Model model) {
		model.addAllAttributes(this.page.open(user, id));
		model.addAttribute("form", new AllocationForm("" + CasePages.head(model.asMap()).version(), "", ""));
		return VIEW;
	}

	@PostMapping("/cases/{id}/allocation")
	@For({ Role.TEAM_MANAGER, Role.COORDINATOR })
	ModelAndView allocate(ActingUser user, @PathVariable CaseId id, @Valid @ModelAttribute("form") AllocationForm form,
			BindingResult problems, RedirectAttributes flash) {
		if (!problems.hasErrors() && form.worker().isEmpty() && form.chair().isEmpty()) {
			problems.rejectValue("worker", "casefile.allocation.nobody");
		}
		if (!problems.hasErrors()) {
			this.allocations.allocateAll(user, id, form)
				.ifPresent((refused) -> problems.rejectValue(AllocationForm.field(refused.kind()),
						"casefile.allocation.refused." + refused.refusal()));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, this.page.openToDecide(user, id));
		}
		flash.addFlashAttribute("done", "casefile.allocation.done");
		return new ModelAndView("redirect:/cases/" + id + "/allocation");
	}

}

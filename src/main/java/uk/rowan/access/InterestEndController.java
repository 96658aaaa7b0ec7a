package uk.rowan.access;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
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
 * Ends a colleague's conflict of interest that no longer stands; never one's own.
 */
@Controller
@For(Role.TEAM_MANAGER)
class InterestEndController {

	private static final String VIEW = "access/interest-end";

	private final InterestList list;

	InterestEndController(InterestList list) {
		this.list = list;
	}

	@GetMapping("/interests/{id}/ending")
	String form(ActingUser user, @PathVariable String id, Model model) {
		model.addAttribute("declared", this.list.endable(user, identity(id)));
		model.addAttribute("form", new InterestEndForm(""));
		return VIEW;
	}

	@PostMapping("/interests/{id}/ending")
	ModelAndView end(ActingUser user, @PathVariable String id, @Valid @ModelAttribute("form") InterestEndForm form,
			BindingResult problems, RedirectAttributes flash) {
		InterestList.Declared declared = this.list.endable(user, identity(id));
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, Map.of("declared", declared));
		}
		this.list.end(user, declared.id(), form.reason());
		flash.addFlashAttribute("done", "access.interest.ended");
		return new ModelAndView("redirect:/interests");
	}

	private static UUID identity(String id) {
		return Ids.parse(id).orElseThrow(NotFound::new);
	}

}

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
 * Names somebody for a restricted case that nobody can open any more: the data protection
 * officer, who never opens it.
 */
@Controller
@For(Role.DPO)
class RestrictionNamingController {

	private static final String VIEW = "access/naming";

	private final RestrictionNaming naming;

	RestrictionNamingController(RestrictionNaming naming) {
		this.naming = naming;
	}

	@GetMapping("/restrictions/{id}/naming")
	String form(ActingUser user, @PathVariable String id, Model model) {
		model.addAttribute("page", this.naming.show(user, identity(id)));
		model.addAttribute("form", NamingForm.blank());
		return VIEW;
	}

	@PostMapping("/restrictions/{id}/naming")
	ModelAndView name(ActingUser user, @PathVariable String id, @Valid @ModelAttribute("form") NamingForm form,
			BindingResult problems, RedirectAttributes flash) {
		UUID restriction = identity(id);
		if (!problems.hasErrors() && !this.naming.name(user, restriction, form)) {
			problems.rejectValue("named", "access.naming.named.unknown");
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, Map.of("page", this.naming.show(user, restriction)));
		}
		flash.addFlashAttribute("done", "access.naming.done");
		return new ModelAndView("redirect:/");
	}

	private static UUID identity(String id) {
		return Ids.parse(id).orElseThrow(NotFound::new);
	}

}

package uk.rowan.conference;

import java.util.Map;
import java.util.Optional;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Which roles count towards quoracy together: a setting of the council.
 */
@Controller
@For(Role.ADMIN)
class QuorumGroupsController {

	private static final String VIEW = "conference/quorum-groups";

	private final QuorumSettings settings;

	QuorumGroupsController(QuorumSettings settings) {
		this.settings = settings;
	}

	@GetMapping("/settings/quorum-groups")
	String form(Model model) {
		model.addAttribute("history", this.settings.history());
		model.addAttribute("form", QuorumGroupsForm.of(this.settings.now()));
		return VIEW;
	}

	@PostMapping("/settings/quorum-groups")
	ModelAndView change(ActingUser by, @Valid @ModelAttribute("form") QuorumGroupsForm form, BindingResult problems,
			RedirectAttributes flash) {
		Optional<QuorumGroups> asked = form.read(problems, this.settings.now());
		if (asked.isEmpty()) {
			return Rejected.view(VIEW, Map.of("history", this.settings.history()));
		}
		this.settings.change(by, asked.get(), form.reason());
		flash.addFlashAttribute("done", "conference.quorum.done");
		return new ModelAndView("redirect:/settings/quorum-groups");
	}

}

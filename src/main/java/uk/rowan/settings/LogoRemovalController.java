package uk.rowan.settings;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeeOther;
import uk.rowan.web.SeenVersion;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Going without a logo.
 */
@Controller
@RequestMapping("/settings/logo/removal")
@For(Role.ADMIN)
class LogoRemovalController {

	private final CouncilChanges changes;

	private final CurrentSettings settings;

	private final SettingsTrail trail;

	private final Question question;

	LogoRemovalController(CouncilChanges changes, CurrentSettings settings, SettingsTrail trail, Question question) {
		this.changes = changes;
		this.settings = settings;
		this.trail = trail;
		this.question = question;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.logo.title", "/settings/logo");
	}

	@GetMapping
	ModelAndView form() {
		return new ModelAndView("settings/reason", model()).addObject("form",
				ReasonForm.seen(this.settings.now().look().logoVersion()));
	}

	@PostMapping
	Object remove(ActingUser by, @Valid @ModelAttribute("form") ReasonForm form, BindingResult problems,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Rejected.view("settings/reason", model());
		}
		this.changes.logo(by, SeenVersion.of(form.version()), new byte[0], form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.logo-removed");
		return SeeOther.to("/settings/logo");
	}

	private Map<String, Object> model() {
		return this.question.of("/settings/logo/removal", "settings.logo.remove", "");
	}

}

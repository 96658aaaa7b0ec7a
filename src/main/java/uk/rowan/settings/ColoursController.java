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

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The council's colours.
 */
@Controller
@RequestMapping("/settings/colours")
@For(Role.ADMIN)
class ColoursController {

	private final CouncilChanges changes;

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	ColoursController(CouncilChanges changes, CurrentSettings settings, Ledger ledger, SettingsTrail trail) {
		this.changes = changes;
		this.settings = settings;
		this.ledger = ledger;
		this.trail = trail;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of();
	}

	@GetMapping
	ModelAndView form() {
		return new ModelAndView("settings/colours", model()).addObject("form",
				ColoursForm.of(this.settings.now().look().colours()));
	}

	@PostMapping
	Object save(ActingUser by, @Valid @ModelAttribute("form") ColoursForm form, BindingResult problems,
			RedirectAttributes flash) {
		if (!problems.hasFieldErrors("brand") && !problems.hasFieldErrors("brandText") && !form.canBeRead()) {
			problems.rejectValue("brandText", "settings.colours.contrast");
		}
		if (problems.hasErrors()) {
			return Rejected.view("settings/colours", model());
		}
		this.changes.paint(by, form.colours(), form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.colours");
		return SeeOther.to("/settings/colours");
	}

	private Map<String, Object> model() {
		return Map.of("action", "/settings/colours", "history", this.ledger.history(CouncilChanges.COLOURS, Map.of()));
	}

}

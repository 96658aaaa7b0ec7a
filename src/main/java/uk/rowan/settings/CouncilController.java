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
 * What the council says of itself.
 */
@Controller
@RequestMapping("/settings/council")
@For(Role.ADMIN)
class CouncilController {

	private final CouncilChanges changes;

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	CouncilController(CouncilChanges changes, CurrentSettings settings, Ledger ledger, SettingsTrail trail) {
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
		return new ModelAndView("settings/council", model()).addObject("form",
				CouncilForm.of(this.settings.now().facts()));
	}

	@PostMapping
	Object save(ActingUser by, @Valid @ModelAttribute("form") CouncilForm form, BindingResult problems,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Rejected.view("settings/council", model());
		}
		this.changes.describe(by, form.facts(), form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.council");
		return SeeOther.to("/settings/council");
	}

	private Map<String, Object> model() {
		return Map.of("action", "/settings/council", "history", this.ledger.history(CouncilChanges.FACTS, Map.of()));
	}

}

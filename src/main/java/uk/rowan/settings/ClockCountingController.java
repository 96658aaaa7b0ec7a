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
 * Whether counts of days begin with the day of the event.
 */
@Controller
@RequestMapping("/settings/clocks/counting")
@For(Role.ADMIN)
class ClockCountingController {

	private final LocalChoices choices;

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	ClockCountingController(LocalChoices choices, CurrentSettings settings, Ledger ledger, SettingsTrail trail) {
		this.choices = choices;
		this.settings = settings;
		this.ledger = ledger;
		this.trail = trail;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.clocks.title", "/settings/clocks");
	}

	@GetMapping
	ModelAndView form() {
		SettingsSnapshot.Days days = this.settings.now().days();
		return new ModelAndView("settings/clock-counting", model()).addObject("form",
				new CountingForm("" + days.countingVersion(), "" + days.countTriggerDay(), ""));
	}

	@PostMapping
	Object choose(ActingUser by, @Valid @ModelAttribute("form") CountingForm form, BindingResult problems,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Rejected.view("settings/clock-counting", model());
		}
		this.choices.count(by, SeenVersion.of(form.version()), Boolean.parseBoolean(form.countTriggerDay()),
				form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.counting");
		return SeeOther.to("/settings/clocks");
	}

	private Map<String, Object> model() {
		return Map.of("action", "/settings/clocks/counting", "options",
				List.of(this.trail.option("false", "settings.clocks.counting.no"),
						this.trail.option("true", "settings.clocks.counting.yes")),
				"history", this.ledger.history(LocalChoices.COUNTING, Map.of()));
	}

}

package uk.rowan.settings;

import java.util.List;
import java.util.Map;

import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every clock, and one of them with a date to try.
 */
@Controller
@RequestMapping("/settings/clocks")
@For(Role.ADMIN)
class ClockController {

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	ClockController(CurrentSettings settings, Ledger ledger, SettingsTrail trail) {
		this.settings = settings;
		this.ledger = ledger;
		this.trail = trail;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.clocks.title", "/settings/clocks");
	}

	@GetMapping
	ModelAndView list() {
		SettingsSnapshot now = this.settings.now();
		return new ModelAndView("settings/clocks", Map.of("clocks", now.clocks().values(), "counted",
				now.days().countTriggerDay(), "crumbs", this.trail.of()));
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable String id, @ModelAttribute("form") TryForm form, BindingResult problems) {
		ClockRule rule = this.settings.now().clock(id);
		ModelAndView page = new ModelAndView("settings/clock", Map.of("clock", rule, "history", history(rule)));
		if (!form.event().isBlank()) {
			form.event()
				.toDate()
				.ifPresentOrElse((day) -> page.addObject("due", this.settings.now().reckoning().due(rule, day)),
						() -> problems.rejectValue("event", "settings.clock.try.wrong"));
		}
		if (problems.hasErrors()) {
			page.setStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
			page.addObject("rejected", true);
		}
		return page;
	}

	private List<Ledger.Change> history(ClockRule rule) {
		return (rule.range() != null) ? this.ledger.history(LocalChoices.CLOCK, Map.of("clock_id", rule.id()))
				: List.of();
	}

}

package uk.rowan.settings;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeeOther;
import uk.rowan.web.SeenVersion;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The council's own amount for a clock that is its to set.
 */
@Controller
@RequestMapping("/settings/clocks/{id}/amount")
@For(Role.ADMIN)
class ClockAmountController {

	private final LocalChoices choices;

	private final CurrentSettings settings;

	private final SettingsTrail trail;

	ClockAmountController(LocalChoices choices, CurrentSettings settings, SettingsTrail trail) {
		this.choices = choices;
		this.settings = settings;
		this.trail = trail;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.clocks.title", "/settings/clocks");
	}

	@GetMapping
	ModelAndView form(@PathVariable String id) {
		ClockRule rule = settable(id);
		return new ModelAndView("settings/clock-amount", model(rule)).addObject("form",
				new AmountForm("" + rule.version(), "" + rule.amount(), ""));
	}

	@PostMapping
	Object set(ActingUser by, @PathVariable String id, @Valid @ModelAttribute("form") AmountForm form,
			BindingResult problems, RedirectAttributes flash) {
		ClockRule rule = settable(id);
		ClockRange range = rule.range();
		if (!problems.hasFieldErrors("amount") && range != null && !range.allows(form.number())) {
			problems.rejectValue("amount", "settings.clock.amount.wrong");
		}
		if (problems.hasErrors()) {
			return Rejected.view("settings/clock-amount", model(rule));
		}
		this.choices.setClock(by, rule, SeenVersion.of(form.version()), form.number(), form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.clock");
		return SeeOther.to("/settings/clocks/" + rule.id());
	}

	private ClockRule settable(String id) {
		ClockRule rule = this.settings.now().clock(id);
		if (rule.range() == null) {
			throw new NotFound();
		}
		return rule;
	}

	private static Map<String, Object> model(ClockRule rule) {
		String label = (rule.before() ? "How many " + rule.unit().plural() + " before "
				: "How many " + rule.unit().plural() + " after ") + rule.startsWith() + "?";
		return Map.of("clock", rule, "label", label, "hint", rule.allowed(), "action",
				"/settings/clocks/" + rule.id() + "/amount");
	}

}

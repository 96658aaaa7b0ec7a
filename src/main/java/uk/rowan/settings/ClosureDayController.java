package uk.rowan.settings;

import java.time.Clock;
import java.time.LocalDate;
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
 * The days on which the council is closed beside weekends and bank holidays.
 */
@Controller
@RequestMapping("/settings/closure-days")
@For(Role.ADMIN)
class ClosureDayController {

	private final LocalChoices choices;

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	private final Clock clock;

	ClosureDayController(LocalChoices choices, CurrentSettings settings, Ledger ledger, SettingsTrail trail,
			Clock clock) {
		this.choices = choices;
		this.settings = settings;
		this.ledger = ledger;
		this.trail = trail;
		this.clock = clock;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.closure.title", "/settings/closure-days");
	}

	@GetMapping
	ModelAndView list() {
		WorkingCalendar calendar = this.settings.now().calendar();
		return new ModelAndView("settings/closure-days",
				Map.of("closures", calendar.closureDays(), "holidays", calendar.bankHolidays(), "lastYear",
						"" + calendar.lastYear(), "nextYear", "" + (calendar.lastYear() + 1), "years",
						calendar.correctable(LocalDate.now(this.clock)).stream().map((year) -> "" + year).toList(),
						"crumbs", this.trail.of()));
	}

	@GetMapping("/new")
	ModelAndView form() {
		return new ModelAndView("settings/closure-day", model()).addObject("form", ClosureForm.BLANK);
	}

	@PostMapping
	Object close(ActingUser by, @Valid @ModelAttribute("form") ClosureForm form, BindingResult problems,
			RedirectAttributes flash) {
		form.check(this.settings.now().calendar(), problems);
		if (problems.hasErrors()) {
			return Rejected.view("settings/closure-day", model());
		}
		form.day().toDate().ifPresent((day) -> {
			int after = this.ledger.version(LocalChoices.CLOSURE, Map.of("day", day));
			this.choices.close(by, day, after, true, form.name().strip(), form.reason().strip());
		});
		flash.addFlashAttribute("done", "settings.done.closure");
		return SeeOther.to("/settings/closure-days");
	}

	private static Map<String, Object> model() {
		return Map.of("action", "/settings/closure-days");
	}

}

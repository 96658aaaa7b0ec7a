package uk.rowan.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

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
 * Loading the bank holidays of the next year, once the government has published them.
 */
@Controller
@RequestMapping("/settings/bank-holidays")
@For(Role.ADMIN)
class BankHolidayController {

	private final LocalChoices choices;

	private final CurrentSettings settings;

	private final SettingsTrail trail;

	private final Clock clock;

	BankHolidayController(LocalChoices choices, CurrentSettings settings, SettingsTrail trail, Clock clock) {
		this.choices = choices;
		this.settings = settings;
		this.trail = trail;
		this.clock = clock;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.closure.title", "/settings/closure-days");
	}

	@GetMapping
	ModelAndView form() {
		return new ModelAndView("settings/bank-holidays", model()).addObject("form",
				BankHolidaysForm.proposed(nextYear()));
	}

	@PostMapping
	Object load(ActingUser by, @Valid @ModelAttribute("form") BankHolidaysForm form, BindingResult problems,
			RedirectAttributes flash) {
		int year = nextYear();
		SortedMap<LocalDate, String> days = form.read(year, problems);
		if (year > LocalDate.now(this.clock).getYear() + BankHolidayYear.YEARS_AHEAD) {
			problems.rejectValue("days", "settings.bank.far", new Object[] { "" + year }, null);
		}
		if (problems.hasErrors()) {
			return Rejected.view("settings/bank-holidays", model());
		}
		this.choices.load(by, year, days);
		flash.addFlashAttribute("done", "settings.done.bank");
		return SeeOther.to("/settings/closure-days");
	}

	private int nextYear() {
		return this.settings.now().calendar().lastYear() + 1;
	}

	private Map<String, Object> model() {
		return Map.of("action", "/settings/bank-holidays", "year", "" + nextYear());
	}

}

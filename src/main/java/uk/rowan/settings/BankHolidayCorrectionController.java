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
 * Putting right the bank holidays of this year, or of a later one that is loaded: slips
 * happen, and so do days that the government adds. Past years stay as they were; within
 * this year past days change too, and with them what was due.
 */
@Controller
@RequestMapping("/settings/bank-holidays/{year}/correction")
@For(Role.ADMIN)
class BankHolidayCorrectionController {

	private final LocalChoices choices;

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	private final Clock clock;

	BankHolidayCorrectionController(LocalChoices choices, CurrentSettings settings, Ledger ledger, SettingsTrail trail,
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
	ModelAndView form(@PathVariable String year) {
		int loaded = loaded(year);
		return new ModelAndView("settings/bank-holidays-correction", model(loaded)).addObject("form",
				BankHolidayCorrectionForm.of(this.ledger.version(LocalChoices.BANK, Map.of("year", loaded)),
						days(loaded)));
	}

	@PostMapping
	Object correct(ActingUser by, @PathVariable String year,
			@Valid @ModelAttribute("form") BankHolidayCorrectionForm form, BindingResult problems,
			RedirectAttributes flash) {
		int loaded = loaded(year);
		SortedMap<LocalDate, String> days = form.read(loaded, days(loaded), problems);
		if (problems.hasErrors()) {
			return Rejected.view("settings/bank-holidays-correction", model(loaded));
		}
		this.choices.correct(by, loaded, SeenVersion.of(form.version()), days, form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.bank-corrected");
		return SeeOther.to("/settings/closure-days");
	}

	private int loaded(String typed) {
		int year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : 0;
		if (!this.settings.now().calendar().correctable(LocalDate.now(this.clock)).contains(year)) {
			throw new NotFound();
		}
		return year;
	}

	private SortedMap<LocalDate, String> days(int year) {
		return this.settings.now().calendar().bankHolidaysOf(year);
	}

	private Map<String, Object> model(int year) {
		return Map.of("action", "/settings/bank-holidays/" + year + "/correction", "year", "" + year, "history",
				this.ledger.history(LocalChoices.BANK, Map.of("year", year)));
	}

}

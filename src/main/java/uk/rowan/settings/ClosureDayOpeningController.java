package uk.rowan.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
 * Opening the council again on a day that was to be closed.
 */
@Controller
@RequestMapping("/settings/closure-days/{day}/opening")
@For(Role.ADMIN)
class ClosureDayOpeningController {

	private final LocalChoices choices;

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	private final Question question;

	ClosureDayOpeningController(LocalChoices choices, CurrentSettings settings, Ledger ledger, SettingsTrail trail,
			Question question) {
		this.choices = choices;
		this.settings = settings;
		this.ledger = ledger;
		this.trail = trail;
		this.question = question;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.closure.title", "/settings/closure-days");
	}

	@GetMapping
	ModelAndView form(@PathVariable String day) {
		LocalDate closed = closed(day);
		return new ModelAndView("settings/reason", model(closed)).addObject("form",
				ReasonForm.seen(this.ledger.version(LocalChoices.CLOSURE, Map.of("day", closed))));
	}

	@PostMapping
	Object open(ActingUser by, @PathVariable String day, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult problems, RedirectAttributes flash) {
		LocalDate closed = closed(day);
		if (problems.hasErrors()) {
			return Rejected.view("settings/reason", model(closed));
		}
		this.choices.close(by, closed, SeenVersion.of(form.version()), false, name(closed), form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.opened");
		return SeeOther.to("/settings/closure-days");
	}

	private LocalDate closed(String typed) {
		try {
			LocalDate day = LocalDate.parse(typed);
			name(day);
			return day;
		}
		catch (DateTimeParseException ex) {
			throw new NotFound();
		}
	}

	private String name(LocalDate day) {
		String name = this.settings.now().calendar().closureDays().get(day);
		if (name == null) {
			throw new NotFound();
		}
		return name;
	}

	private Map<String, Object> model(LocalDate day) {
		return this.question.of("/settings/closure-days/" + day + "/opening", "settings.closure.open.title", "");
	}

}

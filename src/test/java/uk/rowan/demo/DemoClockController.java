package uk.rowan.demo;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets a visitor move the demo's clock forward and watch what falls due.
 */
@Controller
@Profile("demo")
@For
class DemoClockController {

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

	private final DemoTime time;

	private final Clock clock;

	DemoClockController(DemoTime time, Clock clock) {
		this.time = time;
		this.clock = clock;
	}

	@GetMapping("/demo/clock")
	String show(Model model) {
		model.addAttribute("form", new DemoClockForm("1", "0"));
		model.addAllAttributes(page());
		return "demo/clock";
	}

	@PostMapping("/demo/clock")
	Object move(@Valid @ModelAttribute("form") DemoClockForm form, BindingResult problems, RedirectAttributes flash) {
		if (!problems.hasErrors() && form.by().isZero()) {
			problems.rejectValue("days", "demo.clock.nothing");
		}
		if (problems.hasErrors()) {
			return Rejected.view("demo/clock", page());
		}
		this.time.forward(form.by());
		flash.addFlashAttribute("done", "demo.clock.done");
		return "redirect:/demo/clock";
	}

	private Map<String, Object> page() {
		return Map.of("now", SHOWN.format(ZonedDateTime.now(this.clock)), "days", this.time.ahead().toDays(), "hours",
				this.time.ahead().toHoursPart());
	}

}

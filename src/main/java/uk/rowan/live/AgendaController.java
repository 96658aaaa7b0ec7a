package uk.rowan.live;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the sections of a conference are called, among the council's settings.
 */
@Controller
@For(Role.ADMIN)
class AgendaController {

	private static final String VIEW = "live/agenda";

	private final AgendaSettings settings;

	AgendaController(AgendaSettings settings) {
		this.settings = settings;
	}

	@GetMapping("/settings/agenda")
	String form(Model model) {
		model.addAllAttributes(around());
		model.addAttribute("form", AgendaForm.of(this.settings.now()));
		return VIEW;
	}

	@PostMapping("/settings/agenda")
	ModelAndView change(ActingUser by, @Valid @ModelAttribute("form") AgendaForm form, BindingResult problems,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, around());
		}
		this.settings.change(by, form.asked(), form.reason());
		flash.addFlashAttribute("done", "live.agenda.done");
		return new ModelAndView("redirect:/settings/agenda");
	}

	private Map<String, List<?>> around() {
		return Map.of("fields", AgendaForm.FIELDS, "history", this.settings.history());
	}

}

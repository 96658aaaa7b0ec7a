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
 * The phrases that the live screen offers, among the council's settings.
 */
@Controller
@For(Role.ADMIN)
class PhrasesController {

	private static final String VIEW = "live/phrases";

	private final Phrases phrases;

	private final AgendaSettings agenda;

	PhrasesController(Phrases phrases, AgendaSettings agenda) {
		this.agenda = agenda;
		this.phrases = phrases;
	}

	@GetMapping("/settings/phrases")
	String form(Model model) {
		model.addAllAttributes(around());
		model.addAttribute("form", PhrasesForm.of(this.phrases.standing()));
		return VIEW;
	}

	@PostMapping("/settings/phrases")
	ModelAndView save(ActingUser by, @Valid @ModelAttribute("form") PhrasesForm form, BindingResult problems,
			RedirectAttributes flash) {
		Map<Integer, List<String>> typed = form.read(problems);
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, around());
		}
		this.phrases.keep(by, form.seen(), typed, form.reason());
		flash.addFlashAttribute("done", "live.phrases.done");
		return new ModelAndView("redirect:/settings/phrases");
	}

	private Map<String, ?> around() {
		return Map.of("fields", PhrasesForm.FIELDS, "titles", this.agenda.now().bySection(), "history",
				this.phrases.history());
	}

}

package uk.rowan.access;

import uk.rowan.web.TypedDay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.people.InterestSubjects;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists conflicts of interest, and declares one: everybody may, for themselves.
 */
@Controller
@For
class InterestController {

	private static final String VIEW = "access/interest";

	private final InterestList list;

	private final InterestDeclaration declaration;

	private final RestrictionsHeld held;

	InterestController(InterestList list, InterestDeclaration declaration, RestrictionsHeld held) {
		this.list = list;
		this.declaration = declaration;
		this.held = held;
	}

	@GetMapping("/interests")
	String list(ActingUser user, Model model) {
		model.addAttribute("list", this.list.show(user));
		return "access/interests";
	}

	@GetMapping("/interests/new")
	String form(ActingUser user, @RequestParam(defaultValue = "") String person, Model model) {
		model.addAllAttributes(asked(user, person));
		model.addAttribute("form", InterestForm.about(person));
		return VIEW;
	}

	@PostMapping("/interests/new")
	ModelAndView declare(ActingUser user, @Valid @ModelAttribute("form") InterestForm form, BindingResult problems,
			RedirectAttributes flash) {
		Optional<LocalDate> born = Optional.empty();
		if (form.person().isEmpty()) {
			born = TypedDay.read(form.born(), "born", problems);
			if (!InterestSubjects.isWhole(form.name())) {
				problems.rejectValue("name", "access.interest.name.missing");
			}
		}
		if (!problems.hasErrors()) {
			this.declaration.declare(user, form, born).ifPresent((refused) -> refuse(refused, problems));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, asked(user, form.person()));
		}
		flash.addFlashAttribute("done", "access.interest.done");
		return new ModelAndView("redirect:/interests");
	}

	private static void refuse(InterestRefusal refused, BindingResult problems) {
		switch (refused) {
			case NOT_OVERSEEN -> problems.rejectValue("account", "access.interest.account.unknown");
			case COLLEAGUE_BY_NAME -> problems.rejectValue("account", "access.interest.account.by-name");
			case TOO_MANY -> problems.rejectValue("name", "access.interest.many");
		}
	}

	private Map<String, Object> asked(ActingUser user, String person) {
		Map<String, Object> model = new HashMap<>();
		Optional<PersonSummary> known = this.declaration.person(user, person);
		known.ifPresent((summary) -> {
			model.put("who", summary.name());
			model.put("alone", this.held.decidesAlone(user.id(), summary.id()));
		});
		model.put("colleagues", known.isPresent() ? this.declaration.choices(user) : List.of());
		return model;
	}

}

package uk.rowan.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Registers a child, an adult or an unborn child; says first who is alike.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class RegistrationController {

	private final Registration registration;

	private final RegistrationWarnings warnings;

	private final Registered registered;

	private final PersonHeads heads;

	private final PeopleWords words;

	RegistrationController(Registration registration, RegistrationWarnings warnings, Registered registered,
			PersonHeads heads, PeopleWords words) {
		this.registration = registration;
		this.warnings = warnings;
		this.registered = registered;
		this.heads = heads;
		this.words = words;
	}

	@GetMapping("/people/new")
	ModelAndView form() {
		return page(new ModelAndView("people/new"), List.of()).addObject("form", RegistrationForm.blank());
	}

	@GetMapping("/people/{mother}/unborn")
	ModelAndView unborn(ActingUser user, @PathVariable PersonId mother) {
		PersonHead head = PersonHead.of(this.heads.openToChange(user, mother, "unborn"));
		return page(new ModelAndView("people/new"), List.of()).addObject("form",
				RegistrationForm.unbornOf(head.family()));
	}

	@PostMapping("/people/new")
	ModelAndView register(ActingUser user, @Valid @ModelAttribute("form") RegistrationForm form, BindingResult problems,
			RedirectAttributes flash) {
		PersonId id = PersonId.parse(form.id()).orElseThrow(NotFound::new);
		RegistrationRule.problems(form, this.words.today()).forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return page(Rejected.view("people/new"), List.of());
		}
		Optional<PersonSummary> holder = this.warnings.holder(user, form.number(), id);
		holder.ifPresent((other) -> problems.rejectValue("nhsNumber", "people.nhs-number.held",
				new Object[] { other.name() }, null));
		List<PersonSummary> alike = this.warnings.alike(user, form, id);
		if (!alike.isEmpty()) {
			problems.rejectValue("different", "people.alike.choose");
		}
		if (problems.hasErrors()) {
			return page(Rejected.view("people/new"), alike);
		}
		if (!this.registration.register(user, form.person(id))) {
			this.registered.otherThan(user, form.person(id)).ifPresent((saved) -> {
				throw new MadeAlready(saved, "/people/" + id);
			});
		}
		flash.addFlashAttribute("done", "people.registered");
		return new ModelAndView("redirect:/people/" + id);
	}

	private ModelAndView page(ModelAndView page, List<PersonSummary> alike) {
		return page.addAllObjects(Map.of("alike", alike, "kinds", this.words.options(PersonKind.class, "people.kind."),
				"sexes", this.words.options(Sex.class, "people.sex.")));
	}

}

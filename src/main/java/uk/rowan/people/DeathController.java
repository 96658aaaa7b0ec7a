package uk.rowan.people;

import java.util.Map;
import java.util.function.Supplier;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotNow;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The death of a person, or the end of a pregnancy.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class DeathController {

	private final PersonHeads heads;

	private final LifeEvents events;

	private final PeopleWords words;

	DeathController(PersonHeads heads, LifeEvents events, PeopleWords words) {
		this.heads = heads;
		this.events = events;
		this.words = words;
	}

	@GetMapping("/people/{person}/death")
	ModelAndView form(ActingUser user, @PathVariable PersonId person) {
		Map<String, Object> model = model(user, person, () -> new NotNow("people.death.not-now", "/people/" + person));
		return new ModelAndView("people/death", model).addObject("form", DeathForm.blank(PersonHead.of(model)));
	}

	@PostMapping("/people/{person}/death")
	ModelAndView died(ActingUser user, @PathVariable PersonId person, @Valid @ModelAttribute("form") DeathForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = model(user, person, Stale::new);
		form.problems(PersonHead.of(model).born(), this.words.today()).forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view("people/death", model);
		}
		this.events.died(user, person, SeenVersion.of(form.version()), form.died().toDate().orElseThrow());
		flash.addFlashAttribute("done", "people.death.done");
		return new ModelAndView("redirect:/people/" + person);
	}

	private Map<String, Object> model(ActingUser user, PersonId person, Supplier<RuntimeException> settled) {
		Map<String, Object> model = this.heads.openToChange(user, person, "death");
		if (PersonHead.of(model).died() != null) {
			throw settled.get();
		}
		return model;
	}

}

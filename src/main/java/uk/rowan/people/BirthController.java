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
 * The birth of an unborn child: the same record becomes a child's.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class BirthController {

	private final PersonHeads heads;

	private final LifeEvents events;

	private final PeopleWords words;

	BirthController(PersonHeads heads, LifeEvents events, PeopleWords words) {
		this.heads = heads;
		this.events = events;
		this.words = words;
	}

	@GetMapping("/people/{person}/birth")
	ModelAndView form(ActingUser user, @PathVariable PersonId person) {
		Map<String, Object> model = model(user, person, () -> new NotNow("people.birth.not-now", "/people/" + person));
		return new ModelAndView("people/birth", model).addObject("form", BirthForm.blank(PersonHead.of(model)));
	}

	@PostMapping("/people/{person}/birth")
	ModelAndView born(ActingUser user, @PathVariable PersonId person, @Valid @ModelAttribute("form") BirthForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = model(user, person, Stale::new);
		form.problems(PersonHead.of(model).expected(), this.words.today()).forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view("people/birth", model);
		}
		this.events.born(user, person, SeenVersion.of(form.version()), form.born().toDate().orElseThrow(),
				Typed.code(Sex.class, form.sex()).orElseThrow(), form.name());
		flash.addFlashAttribute("done", "people.birth.done");
		return new ModelAndView("redirect:/people/" + person);
	}

	private Map<String, Object> model(ActingUser user, PersonId person, Supplier<RuntimeException> settled) {
		Map<String, Object> model = this.heads.openToChange(user, person, "birth");
		if (!PersonHead.of(model).isUnborn()) {
			throw settled.get();
		}
		model.put("sexes", this.words.options(Sex.class, "people.sex."));
		return model;
	}

}

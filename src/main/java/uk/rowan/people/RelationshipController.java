package uk.rowan.people;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Option;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeenVersion;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The relationships of a person, and a new one.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class RelationshipController {

	private final PersonHeads heads;

	private final Relationships relationships;

	private final Candidates candidates;

	private final PeopleWords words;

	RelationshipController(PersonHeads heads, Relationships relationships, Candidates candidates, PeopleWords words) {
		this.heads = heads;
		this.relationships = relationships;
		this.candidates = candidates;
		this.words = words;
	}

	@GetMapping("/people/{person}/relationships")
	ModelAndView form(ActingUser user, @PathVariable PersonId person) {
		Map<String, Object> model = this.heads.openToChange(user, person, "relationships");
		RelationshipForm form = RelationshipForm.blank(PersonHead.of(model));
		return page(new ModelAndView("people/relationships", model), user, person, form).addObject("form", form);
	}

	@PostMapping("/people/{person}/relationships")
	ModelAndView add(ActingUser user, @PathVariable PersonId person,
			@Valid @ModelAttribute("form") RelationshipForm form, BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.heads.openToChange(user, person, "relationships");
		if (form.asksForPersons() && !problems.hasErrors()) {
			return page(new ModelAndView("people/relationships", model), user, person, form);
		}
		form.problems(person, this.words.today()).forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return page(Rejected.view("people/relationships", model), user, person, form);
		}
		this.relationships.change(user, person, SeenVersion.of(form.version()), form.relationshipTo(person));
		flash.addFlashAttribute("done", "people.relationship.done");
		return new ModelAndView("redirect:/people/" + person);
	}

	private ModelAndView page(ModelAndView page, ActingUser user, PersonId person, RelationshipForm form) {
		return page.addAllObjects(Map.of("relations", this.relationships.relations(user, person), "candidates",
				this.candidates.around(user, person, form.find(), form.otherPerson()), "kinds",
				this.words.options(RelationshipKind.class, "people.relationship."), "responsibilities",
				List.of(new Option("yes", this.words.say("people.responsibility.yes")))));
	}

}

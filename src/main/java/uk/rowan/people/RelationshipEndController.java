package uk.rowan.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;
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
 * The end of a relationship: because it is so no longer, or never was. What was recorded
 * by mistake closes nothing to anybody.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
@RequestMapping("/people/{person}/relationships/{relationship}/end")
class RelationshipEndController {

	private static final String VIEW = "people/end";

	private final PersonHeads heads;

	private final Relationships relationships;

	private final PeopleWords words;

	RelationshipEndController(PersonHeads heads, Relationships relationships, PeopleWords words) {
		this.heads = heads;
		this.relationships = relationships;
		this.words = words;
	}

	@GetMapping
	ModelAndView form(ActingUser user, @PathVariable PersonId person, @PathVariable RowId relationship) {
		Map<String, Object> model = model(user, person, relationship);
		return new ModelAndView(VIEW, model).addObject("form", EndForm.blank(PersonHead.of(model).version()));
	}

	@PostMapping
	ModelAndView end(ActingUser user, @PathVariable PersonId person, @PathVariable RowId relationship,
			@Valid @ModelAttribute("form") EndForm form, BindingResult problems, RedirectAttributes flash) {
		form.problems(standing(user, person, relationship).map(Relation::began).orElse(null),
				known(person, relationship).orElse(null), this.words.today())
			.forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model(user, person, relationship));
		}
		this.relationships.end(user, person, SeenVersion.of(form.version()), relationship.value(), form.end());
		flash.addFlashAttribute("done", "people.relationship.ended");
		return new ModelAndView("redirect:/people/" + person);
	}

	private Optional<Relation> standing(ActingUser user, PersonId person, RowId relationship) {
		return this.relationships.relations(user, person)
			.stream()
			.filter((relation) -> relationship.value().equals(relation.id()))
			.findFirst();
	}

	/** A day that is still to come may turn out another. */
	private Optional<LocalDate> known(PersonId person, RowId relationship) {
		return this.relationships.recordedEnd(person, relationship.value())
			.filter((day) -> !day.isAfter(this.words.today()));
	}

	private Map<String, Object> model(ActingUser user, PersonId person, RowId relationship) {
		Map<String, Object> model = this.heads.openToChange(user, person, "relationships");
		Relation ended = standing(user, person, relationship).orElseThrow(NotFound::new);
		model.put("question", this.words.say("people.relationship.end.title"));
		model.put("what", ended.other().name() + ", " + this.words.say(ended.wordsKey()));
		model.put("reasons", this.words.options(EndReason.class, "people.end.why."));
		model.put("closing", this.words.say("people.end.closes"));
		known(person, relationship).ifPresent((day) -> model.put("known", PeopleWords.day(day)));
		model.put("back", "/people/" + person + "/relationships");
		model.put("action", "/people/" + person + "/relationships/" + relationship + "/end");
		return model;
	}

}

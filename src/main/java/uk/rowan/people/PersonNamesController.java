package uk.rowan.people;

import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
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
 * The names of a person: a new one, and the end of an alias.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class PersonNamesController {

	private final PersonRecord records;

	private final Names names;

	private final PeopleWords words;

	PersonNamesController(PersonRecord records, Names names, PeopleWords words) {
		this.records = records;
		this.names = names;
		this.words = words;
	}

	@GetMapping("/people/{person}/names")
	ModelAndView form(ActingUser user, @PathVariable PersonId person) {
		Map<String, Object> model = model(user, person);
		return new ModelAndView("people/names", model).addObject("form", NameForm.blank(PersonHead.of(model)));
	}

	@PostMapping("/people/{person}/names")
	ModelAndView change(ActingUser user, @PathVariable PersonId person, @Valid @ModelAttribute("form") NameForm form,
			BindingResult problems, RedirectAttributes flash) {
		form.problems(this.words.today()).forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view("people/names", model(user, person));
		}
		this.names.change(user, person, SeenVersion.of(form.version()), form.name(), form.reason());
		flash.addFlashAttribute("done", "people.name.done");
		return new ModelAndView("redirect:/people/" + person);
	}

	@GetMapping("/people/{person}/names/{name}/end")
	ModelAndView endForm(ActingUser user, @PathVariable PersonId person, @PathVariable RowId name) {
		Map<String, Object> model = model(user, person, name);
		return new ModelAndView("people/end", model).addObject("form", EndForm.blank(PersonHead.of(model).version()));
	}

	@PostMapping("/people/{person}/names/{name}/end")
	ModelAndView end(ActingUser user, @PathVariable PersonId person, @PathVariable RowId name,
			@Valid @ModelAttribute("form") EndForm form, BindingResult problems, RedirectAttributes flash) {
		form.problems(this.records.aliasBegan(person, name.value()).orElse(null), null, this.words.today())
			.forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view("people/end", model(user, person, name));
		}
		this.names.endAlias(user, person, SeenVersion.of(form.version()), name.value(), form.end());
		flash.addFlashAttribute("done", "people.name.ended");
		return new ModelAndView("redirect:/people/" + person + "/names");
	}

	private Map<String, Object> model(ActingUser user, PersonId person, RowId name) {
		Map<String, Object> model = this.records.showAlias(user, person, name.value());
		model.put("question", this.words.say("people.name.end.title"));
		model.put("reasons", this.words.options(EndReason.class, "people.end.why."));
		model.put("back", "/people/" + person + "/names");
		model.put("action", "/people/" + person + "/names/" + name + "/end");
		return model;
	}

	private Map<String, Object> model(ActingUser user, PersonId person) {
		Map<String, Object> model = this.records.showNames(user, person);
		model.put("kinds", this.words.options(NameKind.class, "people.name.kind."));
		model.put("reasons", this.words.options(EndReason.class, "people.name.why."));
		return model;
	}

}

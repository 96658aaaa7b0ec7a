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
 * The NHS number of a person.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class NhsNumberController {

	private final PersonHeads heads;

	private final NhsNumbers numbers;

	private final PeopleWords words;

	NhsNumberController(PersonHeads heads, NhsNumbers numbers, PeopleWords words) {
		this.heads = heads;
		this.numbers = numbers;
		this.words = words;
	}

	@GetMapping("/people/{person}/nhs-number")
	ModelAndView form(ActingUser user, @PathVariable PersonId person) {
		Map<String, Object> model = model(user, person);
		return new ModelAndView("people/nhs-number", model).addObject("form",
				NhsNumberForm.blank(PersonHead.of(model)));
	}

	@PostMapping("/people/{person}/nhs-number")
	ModelAndView change(ActingUser user, @PathVariable PersonId person,
			@Valid @ModelAttribute("form") NhsNumberForm form, BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = model(user, person);
		form.problems(PersonHead.of(model)).forEach((problem) -> problem.show(problems));
		if (!problems.hasErrors()) {
			this.numbers.openHolder(user, form.typed(), person)
				.ifPresent((other) -> problems.rejectValue("number", "people.nhs-number.held",
						new Object[] { other.name() }, null));
		}
		if (problems.hasErrors()) {
			return Rejected.view("people/nhs-number", model);
		}
		this.numbers.change(user, person, SeenVersion.of(form.version()), form.typed(), form.reason());
		flash.addFlashAttribute("done", "people.nhs-number.done");
		return new ModelAndView("redirect:/people/" + person);
	}

	private Map<String, Object> model(ActingUser user, PersonId person) {
		Map<String, Object> model = this.heads.openToChange(user, person, "nhs-number");
		model.put("reasons", this.words.options(EndReason.class, "people.nhs-number.why."));
		return model;
	}

}

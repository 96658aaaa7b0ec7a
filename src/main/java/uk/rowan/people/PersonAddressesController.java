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
 * The addresses of a person, and a new one.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class PersonAddressesController {

	private final PersonRecord records;

	private final Addresses addresses;

	private final PeopleWords words;

	PersonAddressesController(PersonRecord records, Addresses addresses, PeopleWords words) {
		this.records = records;
		this.addresses = addresses;
		this.words = words;
	}

	@GetMapping("/people/{person}/addresses")
	ModelAndView form(ActingUser user, @PathVariable PersonId person) {
		Map<String, Object> model = model(user, person);
		return new ModelAndView("people/addresses", model).addObject("form", AddressForm.blank(PersonHead.of(model)));
	}

	@PostMapping("/people/{person}/addresses")
	ModelAndView add(ActingUser user, @PathVariable PersonId person, @Valid @ModelAttribute("form") AddressForm form,
			BindingResult problems, RedirectAttributes flash) {
		form.problems(this.words.today()).forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view("people/addresses", model(user, person));
		}
		this.addresses.change(user, person, SeenVersion.of(form.version()), form.address());
		flash.addFlashAttribute("done", "people.address.done");
		return new ModelAndView("redirect:/people/" + person);
	}

	private Map<String, Object> model(ActingUser user, PersonId person) {
		Map<String, Object> model = this.records.showAddresses(user, person);
		model.put("confidence", List.of(new Option("yes", this.words.say("people.address.confidential.yes"))));
		return model;
	}

}

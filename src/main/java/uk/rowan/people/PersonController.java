package uk.rowan.people;

import java.util.Map;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a person's record, and a confidential address to whoever asks for it.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class PersonController {

	private final PersonRecord records;

	private final Addresses addresses;

	PersonController(PersonRecord records, Addresses addresses) {
		this.records = records;
		this.addresses = addresses;
	}

	@GetMapping("/people/{person}")
	ModelAndView show(ActingUser user, @PathVariable PersonId person) {
		Map<String, Object> model = this.records.show(user, person);
		return new ModelAndView("people/person", model).addObject("editor",
				Editors.include(user) && PersonHead.of(model).changeable());
	}

	@PostMapping("/people/{person}/addresses/{address}/disclosure")
	ModelAndView disclose(ActingUser user, @PathVariable PersonId person, @PathVariable RowId address) {
		return new ModelAndView("people/disclosure").addObject("shown",
				this.addresses.disclose(user, person, address.value()));
	}

}

package uk.rowan.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import uk.rowan.people.PersonPage.AddressLine;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The end of an address: because the person moved, or never lived there.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
@RequestMapping("/people/{person}/addresses/{address}/end")
class AddressEndController {

	private static final String VIEW = "people/address-end";

	private final PersonRecord records;

	private final Addresses addresses;

	private final PeopleWords words;

	AddressEndController(PersonRecord records, Addresses addresses, PeopleWords words) {
		this.records = records;
		this.addresses = addresses;
		this.words = words;
	}

	@GetMapping
	ModelAndView form(ActingUser user, @PathVariable PersonId person, @PathVariable RowId address) {
		Map<String, Object> model = model(user, person, address);
		return new ModelAndView(VIEW, model).addObject("form", AddressEndForm.blank(PersonHead.of(model)));
	}

	@PostMapping
	ModelAndView end(ActingUser user, @PathVariable PersonId person, @PathVariable RowId address,
			@Valid @ModelAttribute("form") AddressEndForm form, BindingResult problems, RedirectAttributes flash) {
		Optional<AddressLine> line = this.records.address(user, person, address.value());
		form.problems(line.map(AddressLine::from).orElse(null), known(line), this.words.today())
			.forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model(user, person, address));
		}
		this.addresses.end(user, person, SeenVersion.of(form.version()), address.value(),
				form.until().toDate().orElse(null), form.reason());
		flash.addFlashAttribute("done", "people.address.ended");
		return new ModelAndView("redirect:/people/" + person);
	}

	/** A day that is still to come may turn out another. */
	private @Nullable LocalDate known(Optional<AddressLine> line) {
		return line.map(AddressLine::until).filter((day) -> !day.isAfter(this.words.today())).orElse(null);
	}

	private Map<String, Object> model(ActingUser user, PersonId person, RowId address) {
		Map<String, Object> model = this.records.showAddress(user, person, address.value());
		model.put("reasons", this.words.options(EndReason.class, "people.address.why."));
		model.put("known", PeopleWords.day(known(Optional.ofNullable((AddressLine) model.get("address")))));
		return model;
	}

}

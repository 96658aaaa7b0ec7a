package uk.rowan.people;

import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
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
 * The members of a family group: one more.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class FamilyMembersController {

	private final FamilyRecord records;

	private final Families families;

	private final Candidates candidates;

	FamilyMembersController(FamilyRecord records, Families families, Candidates candidates) {
		this.records = records;
		this.families = families;
		this.candidates = candidates;
	}

	@GetMapping("/families/{family}/members")
	ModelAndView form(ActingUser user, @PathVariable FamilyId family) {
		return page(new ModelAndView("people/family-members"), user, family, MemberForm.BLANK).addObject("form",
				MemberForm.BLANK);
	}

	@PostMapping("/families/{family}/members")
	ModelAndView join(ActingUser user, @PathVariable FamilyId family, @Valid @ModelAttribute("form") MemberForm form,
			BindingResult problems, RedirectAttributes flash) {
		Optional<PersonId> person = form.otherPerson();
		if (form.asksForPersons() && !problems.hasErrors()) {
			return page(new ModelAndView("people/family-members"), user, family, form);
		}
		if (person.isEmpty() || problems.hasErrors()) {
			new Problem("other", "people.other.missing").show(problems);
			return page(Rejected.view("people/family-members"), user, family, form);
		}
		this.records.showToChange(user, family);
		this.families.join(user, family, person.get());
		flash.addFlashAttribute("done", "people.family.joined");
		return new ModelAndView("redirect:/families/" + family);
	}

	private ModelAndView page(ModelAndView page, ActingUser user, FamilyId family, MemberForm form) {
		return page.addObject("family", this.records.showToChange(user, family))
			.addObject("candidates", this.candidates.around(user, null, form.find(), form.otherPerson()));
	}

}

package uk.rowan.people;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Family groups: shown, and made around a person.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class FamilyController {

	private final FamilyRecord records;

	private final Families families;

	private final PersonHeads heads;

	FamilyController(FamilyRecord records, Families families, PersonHeads heads) {
		this.records = records;
		this.families = families;
		this.heads = heads;
	}

	@GetMapping("/families/{family}")
	@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
	ModelAndView show(ActingUser user, @PathVariable FamilyId family) {
		FamilyPage page = this.records.show(user, family);
		return new ModelAndView("people/family").addObject("family", page)
			.addObject("editor", Editors.include(user) && page.changeable());
	}

	@GetMapping("/families/new")
	ModelAndView form(ActingUser user, @RequestParam(name = "person", defaultValue = "") String person) {
		PersonId first = PersonId.parse(person).orElseThrow(NotFound::new);
		PersonHead head = PersonHead.of(this.heads.openToChange(user, first, "family"));
		if (!head.direct()) {
			throw new NotFound();
		}
		return new ModelAndView("people/family-new").addObject("form", FamilyForm.around(head));
	}

	@PostMapping("/families/new")
	ModelAndView found(ActingUser user, @Valid @ModelAttribute("form") FamilyForm form, BindingResult problems,
			RedirectAttributes flash) {
		FamilyId id = FamilyId.parse(form.id()).orElseThrow(NotFound::new);
		PersonId first = PersonId.parse(form.person()).orElseThrow(NotFound::new);
		form.problems().forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view("people/family-new");
		}
		if (!this.families.found(user, id, form.name(), first)) {
			String saved = this.records.showToChange(user, id).name();
			throw new MadeAlready(new FamilyForm(form.id(), form.person(), saved), "/families/" + id);
		}
		flash.addFlashAttribute("done", "people.family.done");
		return new ModelAndView("redirect:/families/" + id);
	}

}

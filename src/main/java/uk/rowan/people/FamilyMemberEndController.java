package uk.rowan.people;

import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;

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
 * The end of somebody's membership of a family group: because it is so no longer, or
 * never was. What was recorded by mistake closes nothing to anybody.
 */
@Controller
@For({ Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
@RequestMapping("/families/{family}/members/{person}/end")
class FamilyMemberEndController {

	private static final String VIEW = "people/end";

	private final FamilyRecord records;

	private final Families families;

	private final PeopleWords words;

	FamilyMemberEndController(FamilyRecord records, Families families, PeopleWords words) {
		this.records = records;
		this.families = families;
		this.words = words;
	}

	@GetMapping
	ModelAndView form(ActingUser user, @PathVariable FamilyId family, @PathVariable PersonId person) {
		FamilyPage page = this.records.showToChange(user, family);
		return new ModelAndView(VIEW, model(page, person)).addObject("form", EndForm.blank(0));
	}

	@PostMapping
	ModelAndView leave(ActingUser user, @PathVariable FamilyId family, @PathVariable PersonId person,
			@Valid @ModelAttribute("form") EndForm form, BindingResult problems, RedirectAttributes flash) {
		FamilyPage page = this.records.showToChange(user, family);
		form.problems(member(page, person).map(PersonSummary::born).orElse(null), null, this.words.today())
			.forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model(page, person));
		}
		this.families.leave(user, family, person, form.end());
		flash.addFlashAttribute("done", "people.family.left");
		return new ModelAndView("redirect:/people/" + person);
	}

	private static Optional<PersonSummary> member(FamilyPage page, PersonId person) {
		return page.members().stream().filter((one) -> one.id().equals(person)).findFirst();
	}

	private Map<String, Object> model(FamilyPage page, PersonId person) {
		PersonSummary member = member(page, person).orElseThrow(NotFound::new);
		String family = "/families/" + page.id();
		return Map.of("question", this.words.say("people.family.leave.title"), "what",
				member.name() + ", " + page.name(), "reasons", this.words.options(EndReason.class, "people.end.why."),
				"closing", this.words.say("people.family.leave.closes", member.name()), "back", family, "action",
				family + "/members/" + person + "/end");
	}

}

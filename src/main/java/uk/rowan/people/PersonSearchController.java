package uk.rowan.people;

import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The search for people: asked by POST, answered at an address that names nobody.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER })
class PersonSearchController {

	private final PersonSearches searches;

	private final PeopleWords words;

	PersonSearchController(PersonSearches searches, PeopleWords words) {
		this.searches = searches;
		this.words = words;
	}

	@GetMapping("/people")
	ModelAndView form(ActingUser user) {
		return new ModelAndView("people/search",
				Map.of("form", PersonSearchForm.BLANK, "editor", Editors.include(user)));
	}

	@PostMapping("/people")
	ModelAndView search(ActingUser user, @Valid @ModelAttribute("form") PersonSearchForm form, BindingResult problems) {
		form.problems(this.words.today()).forEach((problem) -> problem.show(problems));
		if (problems.hasErrors()) {
			return Rejected.view("people/search", Map.of("editor", Editors.include(user)));
		}
		return new ModelAndView("redirect:/people/searches/" + this.searches.keep(user, form));
	}

	@GetMapping("/people/searches/{search}")
	ModelAndView results(ActingUser user, @PathVariable RowId search, ListQuery query) {
		PersonSearchForm asked = this.searches.asked(user, search);
		return new ModelAndView("people/results", Map.of("form", asked, "search", search, "listing",
				this.searches.results(user, search, asked, query), "editor", Editors.include(user)));
	}

}

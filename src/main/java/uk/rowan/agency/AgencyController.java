package uk.rowan.agency;

import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;
import uk.rowan.web.NotFound;
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
 * The directory of agencies.
 */
@Controller
@For({ Role.ADMIN, Role.COORDINATOR })
class AgencyController {

	private final Directory directory;

	private final AgencyWords words;

	AgencyController(Directory directory, AgencyWords words) {
		this.directory = directory;
		this.words = words;
	}

	@GetMapping("/agencies")
	@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.ADMIN })
	ModelAndView list(ActingUser user, ListQuery query) {
		return new ModelAndView("agency/list", Map.of("listing", this.directory.list(query), "editor",
				user.is(Role.ADMIN) || user.is(Role.COORDINATOR)));
	}

	@GetMapping("/agencies/new")
	ModelAndView form() {
		return new ModelAndView("agency/new",
				Map.of("form", AgencyForm.blank(), "categories", this.words.categories()));
	}

	@PostMapping("/agencies/new")
	ModelAndView enter(ActingUser user, @Valid @ModelAttribute("form") AgencyForm form, BindingResult problems,
			RedirectAttributes flash) {
		AgencyId id = AgencyId.parse(form.id()).orElseThrow(NotFound::new);
		if (isWrong(form, problems) || !this.directory.enter(user, form.agency(id))) {
			return again("agency/new", problems);
		}
		flash.addFlashAttribute("done", "agency.entered");
		return new ModelAndView("redirect:/agencies");
	}

	@GetMapping("/agencies/{id}/entry")
	ModelAndView entry(@PathVariable AgencyId id) {
		return new ModelAndView("agency/entry",
				Map.of("form", this.directory.form(id), "categories", this.words.categories()));
	}

	@PostMapping("/agencies/{id}/entry")
	ModelAndView change(ActingUser user, @PathVariable AgencyId id, @Valid @ModelAttribute("form") AgencyForm form,
			BindingResult problems, RedirectAttributes flash) {
		this.directory.form(id);
		if (isWrong(form, problems) || !this.directory.change(user, form.openedAt(), form.agency(id))) {
			return again("agency/entry", problems);
		}
		flash.addFlashAttribute("done", "agency.changed");
		return new ModelAndView("redirect:/agencies");
	}

	private static boolean isWrong(AgencyForm form, BindingResult problems) {
		if (!problems.hasFieldErrors("category") && form.known().isEmpty()) {
			problems.rejectValue("category", "agency.category.missing");
		}
		return problems.hasErrors();
	}

	private ModelAndView again(String view, BindingResult problems) {
		if (!problems.hasErrors()) {
			problems.rejectValue("name", "agency.name.taken");
		}
		return Rejected.view(view, Map.of("categories", this.words.categories()));
	}

}

package uk.rowan.settings;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeeOther;
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
 * Which optional classes of data are collected (BC-2).
 */
@Controller
@RequestMapping("/settings/optional-data")
@For(Role.ADMIN)
class OptionalDataController {

	private final LocalChoices choices;

	private final OptionalDataPage page;

	OptionalDataController(LocalChoices choices, OptionalDataPage page) {
		this.choices = choices;
		this.page = page;
	}

	@GetMapping
	ModelAndView list() {
		return new ModelAndView("settings/optional-data", this.page.list());
	}

	@GetMapping("/{slug}")
	ModelAndView form(@PathVariable String slug) {
		OptionalDataPage.Item item = this.page.find(slug);
		return new ModelAndView("settings/reason", this.page.question(item)).addObject("form",
				ReasonForm.seen(this.page.version(item)));
	}

	@PostMapping("/{slug}")
	Object change(ActingUser by, @PathVariable String slug, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult problems, RedirectAttributes flash) {
		OptionalDataPage.Item item = this.page.find(slug);
		if (problems.hasErrors()) {
			return Rejected.view("settings/reason", this.page.question(item));
		}
		this.choices.collect(by, item.words(), SeenVersion.of(form.version()), !item.collected(),
				form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.optional");
		return SeeOther.to("/settings/optional-data");
	}

}

package uk.rowan.settings;

import java.util.List;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeeOther;

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
 * One contact of the council.
 */
@Controller
@RequestMapping("/settings/contacts/{id}")
@For(Role.ADMIN)
class ContactChangeController {

	private final ContactChanges changes;

	private final SettingsTrail trail;

	private final ContactPage page;

	ContactChangeController(ContactChanges changes, SettingsTrail trail, ContactPage page) {
		this.changes = changes;
		this.trail = trail;
		this.page = page;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.contacts.title", "/settings/contacts");
	}

	@GetMapping
	ModelAndView form(@PathVariable ContactId id) {
		Contact contact = this.changes.find(id).orElseThrow(NotFound::new);
		return new ModelAndView("settings/contact", this.page.changing(contact)).addObject("form",
				ContactForm.of(contact));
	}

	@PostMapping
	Object change(ActingUser by, @PathVariable ContactId id, @Valid @ModelAttribute("form") ContactForm form,
			BindingResult problems, RedirectAttributes flash) {
		Contact contact = this.changes.find(id).orElseThrow(NotFound::new);
		form.check(problems);
		if (problems.hasErrors()) {
			return Rejected.view("settings/contact", this.page.changing(contact));
		}
		this.changes.keep(by, form.contact(id), form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.contact");
		return SeeOther.to("/settings/contacts");
	}

}

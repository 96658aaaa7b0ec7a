package uk.rowan.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;
import uk.rowan.web.For;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeeOther;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The council's contacts, and a new one.
 */
@Controller
@RequestMapping("/settings/contacts")
@For(Role.ADMIN)
class ContactController {

	private final ContactChanges changes;

	private final CurrentSettings settings;

	private final SettingsTrail trail;

	private final ContactPage page;

	ContactController(ContactChanges changes, CurrentSettings settings, SettingsTrail trail, ContactPage page) {
		this.changes = changes;
		this.settings = settings;
		this.trail = trail;
		this.page = page;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.contacts.title", "/settings/contacts");
	}

	@GetMapping
	ModelAndView list() {
		return new ModelAndView("settings/contacts",
				Map.of("contacts", this.settings.now().contacts(), "crumbs", this.trail.of()));
	}

	@GetMapping("/new")
	ModelAndView form() {
		return new ModelAndView("settings/contact", this.page.adding()).addObject("form", ContactForm.blank());
	}

	@PostMapping
	Object add(ActingUser by, @Valid @ModelAttribute("form") ContactForm form, BindingResult problems,
			RedirectAttributes flash) {
		form.check(problems);
		if (problems.hasErrors()) {
			return Rejected.view("settings/contact", this.page.adding());
		}
		ContactId id = ContactId.parse(form.id()).orElseThrow(NotFound::new);
		Optional<Contact> saved = this.changes.find(id);
		if (saved.isEmpty()) {
			this.changes.keep(by, form.contact(id), form.reason().strip());
		}
		else if (!saved.get().equals(form.contact(id).at(saved.get().version()))) {
			throw new MadeAlready(ContactForm.of(saved.get()), "/settings/contacts/" + id);
		}
		flash.addFlashAttribute("done", "settings.done.contact");
		return SeeOther.to("/settings/contacts");
	}

}

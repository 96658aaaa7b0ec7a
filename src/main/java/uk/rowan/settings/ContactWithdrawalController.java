package uk.rowan.settings;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
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
 * Showing a contact no more.
 */
@Controller
@RequestMapping("/settings/contacts/{id}/withdrawal")
@For(Role.ADMIN)
class ContactWithdrawalController {

	private final ContactChanges changes;

	private final SettingsTrail trail;

	private final Question question;

	ContactWithdrawalController(ContactChanges changes, SettingsTrail trail, Question question) {
		this.changes = changes;
		this.trail = trail;
		this.question = question;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of("settings.contacts.title", "/settings/contacts");
	}

	@GetMapping
	ModelAndView form(@PathVariable ContactId id) {
		Contact contact = this.changes.find(id).orElseThrow(NotFound::new);
		return new ModelAndView("settings/reason", model(id)).addObject("form", ReasonForm.seen(contact.version()));
	}

	@PostMapping
	Object withdraw(ActingUser by, @PathVariable ContactId id, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult problems, RedirectAttributes flash) {
		Contact contact = this.changes.find(id).orElseThrow(NotFound::new);
		if (problems.hasErrors()) {
			return Rejected.view("settings/reason", model(id));
		}
		Contact seen = new Contact(id, SeenVersion.of(form.version()), contact.kind(), contact.label(),
				contact.holder(), contact.phone(), contact.email(), contact.hours());
		this.changes.withdraw(by, seen, form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.contact-withdrawn");
		return SeeOther.to("/settings/contacts");
	}

	private Map<String, Object> model(ContactId id) {
		return this.question.of("/settings/contacts/" + id + "/withdrawal", "settings.contacts.withdraw",
				"settings.contacts.withdraw.words");
	}

}

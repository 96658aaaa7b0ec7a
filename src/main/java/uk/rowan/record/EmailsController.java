package uk.rowan.record;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotNow;
import uk.rowan.web.Rejected;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sends all secure e-mails of a distribution that are ready, after a page that names
 * each.
 */
@Controller
@For(Role.COORDINATOR)
class EmailsController {

	private static final String VIEW = "record/emails";

	private final EmailsPage page;

	private final DeliverySending sending;

	EmailsController(EmailsPage page, DeliverySending sending) {
		this.page = page;
		this.sending = sending;
	}

	@GetMapping("/conferences/{id}/distribution/emails")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.page.ask(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("form", EmailsForm.of(EmailsPage.version(shown), EmailsPage.ready(shown)));
		return VIEW;
	}

	/** Each goes by itself: what speaks against one meanwhile stops no other. */
	@PostMapping("/conferences/{id}/distribution/emails")
	ModelAndView send(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") EmailsForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.page.ask(user, id);
		if (form.seen() != EmailsPage.version(model)) {
			throw new Stale();
		}
		if (EmailsPage.ready(model).isEmpty()) {
			throw new NotNow("record.emails.none", "/conferences/" + id + "/distribution");
		}
		Set<UUID> rows = form.read(problems, EmailsPage.ready(model));
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		int gone = this.sending.each(user, id, rows);
		flash.addFlashAttribute("done", (gone == rows.size()) ? "record.emails.done" : "record.emails.done.some");
		flash.addFlashAttribute("doneCount", gone);
		return new ModelAndView("redirect:/conferences/" + id + "/distribution");
	}

}

package uk.rowan.meeting;

import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

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
 * Gives somebody who is invited a time and a place of their own.
 */
@Controller
@For(Role.COORDINATOR)
class ArrangementController {

	private static final String VIEW = "meeting/arrangement";

	private final SeparationPages pages;

	private final Separation separation;

	ArrangementController(SeparationPages pages, Separation separation) {
		this.pages = pages;
		this.separation = separation;
	}

	@GetMapping("/conferences/{id}/invitations/{invitee}/arrangement")
	String form(ActingUser user, @PathVariable MeetingId id, @PathVariable InviteeId invitee, Model model) {
		Map<String, Object> shown = this.pages.arranging(user, id, invitee);
		model.addAllAttributes(shown);
		model.addAttribute("form", SeparationPages.form(shown));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/invitations/{invitee}/arrangement")
	ModelAndView arrange(ActingUser user, @PathVariable MeetingId id, @PathVariable InviteeId invitee,
			@Valid @ModelAttribute("form") ArrangementForm form, BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.arranging(user, id, invitee);
		Optional<Standing.Own> asked = form.read(problems, SeparationPages.booking(model));
		if (asked.isEmpty()) {
			return Rejected.view(VIEW, model);
		}
		this.separation.arrange(user, id, invitee, form.seen(), asked.get());
		flash.addFlashAttribute("done", "meeting.own.done");
		return new ModelAndView("redirect:/conferences/" + id + "/invitations");
	}

}

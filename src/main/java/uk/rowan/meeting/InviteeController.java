package uk.rowan.meeting;

import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Invites somebody of an agency, and takes an invitation back.
 */
@Controller
@For(Role.COORDINATOR)
class InviteeController {

	private static final String ADDING = "meeting/invitee";

	private static final String REMOVAL = "meeting/removal";

	private final InviteePages pages;

	private final Inviting inviting;

	InviteeController(InviteePages pages, Inviting inviting) {
		this.pages = pages;
		this.inviting = inviting;
	}

	@GetMapping("/conferences/{id}/invitations/new")
	String form(ActingUser user, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String role,
			Model model) {
		model.addAllAttributes(this.pages.adding(user, id));
		model.addAttribute("form", InviteeForm.blank(role));
		return ADDING;
	}

	@PostMapping("/conferences/{id}/invitations/new")
	ModelAndView add(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") InviteeForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.adding(user, id);
		form.identity();
		Optional<NewInvitee> asked = form.read(problems);
		if (asked.isEmpty()) {
			return Rejected.view(ADDING, model);
		}
		this.inviting.invite(user, id, List.of(asked.get()));
		flash.addFlashAttribute("done", "meeting.invitee.done");
		return list(id);
	}

	@GetMapping("/conferences/{id}/invitations/{invitee}/removal")
	String ask(ActingUser user, @PathVariable MeetingId id, @PathVariable InviteeId invitee, Model model) {
		model.addAllAttributes(this.pages.about(user, id, invitee, "removal-viewed"));
		model.addAttribute("form", new ReasonForm(""));
		return REMOVAL;
	}

	@PostMapping("/conferences/{id}/invitations/{invitee}/removal")
	ModelAndView remove(ActingUser user, @PathVariable MeetingId id, @PathVariable InviteeId invitee,
			@Valid @ModelAttribute("form") ReasonForm form, BindingResult problems, RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Rejected.view(REMOVAL, this.pages.about(user, id, invitee, "removal-viewed"));
		}
		this.inviting.remove(user, id, invitee, form.reason());
		flash.addFlashAttribute("done", "meeting.removal.done");
		return list(id);
	}

	private static ModelAndView list(MeetingId id) {
		return new ModelAndView("redirect:/conferences/" + id + "/invitations");
	}

}

package uk.rowan.meeting;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
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
 * Who is invited to a conference, and who could be.
 */
@Controller
@For(Role.COORDINATOR)
class InvitationController {

	private static final String VIEW = "meeting/invitations";

	private final InvitationPages pages;

	private final Inviting inviting;

	InvitationController(InvitationPages pages, Inviting inviting) {
		this.pages = pages;
		this.inviting = inviting;
	}

	@GetMapping("/conferences/{id}/invitations")
	@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
	String list(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.pages.list(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("form", InvitingForm.of(InvitationPages.proposals(shown)));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/invitations")
	ModelAndView invite(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") InvitingForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.inviting(user, id);
		List<Proposal> asked = form.read(problems, InvitationPages.proposals(model));
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		this.inviting.accept(user, id, asked);
		flash.addFlashAttribute("done", "meeting.invite.done");
		return new ModelAndView("redirect:/conferences/" + id + "/invitations");
	}

}

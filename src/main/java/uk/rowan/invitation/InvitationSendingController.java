package uk.rowan.invitation;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.document.Documents;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
 * Sends the invitations to a conference, and shows each before it goes.
 */
@Controller
@For(Role.COORDINATOR)
class InvitationSendingController {

	private static final String VIEW = "invitation/sending";

	private final SendingPages pages;

	private final LetterPacking packing;

	private final Documents documents;

	InvitationSendingController(SendingPages pages, LetterPacking packing, Documents documents) {
		this.pages = pages;
		this.packing = packing;
		this.documents = documents;
	}

	@GetMapping("/conferences/{id}/invitations/sending")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.pages.ask(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("form", SendingPages.form(shown));
		return VIEW;
	}

	/**
	 * Links and codes are shown by the answer itself: no redirect could carry them
	 * without keeping them.
	 */
	@PostMapping("/conferences/{id}/invitations/sending")
	ModelAndView send(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") SendingForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.ask(user, id);
		Map<InviteeId, Telling.Way> chosen = form.read(problems, SendingPages.mailing(model),
				SendingPages.clashes(model));
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		List<Handover> made = this.packing.send(user, id, form.seen(), chosen);
		if (!made.isEmpty()) {
			model.put("made", made);
			return new ModelAndView("invitation/handover", model);
		}
		boolean post = chosen.containsValue(Telling.Way.POST);
		flash.addFlashAttribute("done", post ? "invitation.sending.done.post" : "invitation.sending.done");
		return new ModelAndView("redirect:" + (post ? Posting.page(id) : "/conferences/" + id + "/invitations"));
	}

	@GetMapping("/conferences/{id}/invitations/{invitee}/letter")
	ResponseEntity<byte[]> letter(ActingUser user, @PathVariable MeetingId id, @PathVariable InviteeId invitee,
			@RequestParam(defaultValue = "") String way) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"document.pdf\"")
			.body(this.documents.pdf(this.pages.letter(user, id, invitee, way)));
	}

}

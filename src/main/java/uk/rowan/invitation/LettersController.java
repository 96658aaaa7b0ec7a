package uk.rowan.invitation;

import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.document.Documents;
import uk.rowan.shared.ActingUser;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The letters to those who are invited that wait to be printed or posted.
 */
@Controller
@For(Role.COORDINATOR)
class LettersController {

	private static final String VIEW = "invitation/letters";

	private final Posting posting;

	private final Documents documents;

	LettersController(Posting posting, Documents documents) {
		this.posting = posting;
		this.documents = documents;
	}

	@GetMapping("/conferences/{id}/invitations/letters")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.posting.ask(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("form", Posting.form(shown));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/invitations/letters")
	ModelAndView take(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") LettersForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.posting.ask(user, id);
		Optional<LetterAct> act = form.read(problems, Posting.waiting(model));
		if (act.isEmpty()) {
			return Rejected.view(VIEW, model);
		}
		this.posting.take(user, id, form.seen(), act.get(), form.chosen());
		flash.addFlashAttribute("done", "invitation.letters.done." + act.get());
		boolean more = act.get() == LetterAct.PRINTED;
		return new ModelAndView("redirect:" + (more ? Posting.page(id) : "/conferences/" + id + "/invitations"));
	}

	@GetMapping("/conferences/{id}/invitations/letters/paper")
	ResponseEntity<byte[]> papers(ActingUser user, @PathVariable MeetingId id) {
		return answer(this.documents.together(this.posting.papers(user, id)));
	}

	@GetMapping("/conferences/{id}/invitations/letters/{letter}/paper")
	ResponseEntity<byte[]> paper(ActingUser user, @PathVariable MeetingId id, @PathVariable SendingId letter) {
		return answer(this.posting.paper(user, id, letter));
	}

	private static ResponseEntity<byte[]> answer(byte[] pdf) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"document.pdf\"")
			.body(pdf);
	}

}

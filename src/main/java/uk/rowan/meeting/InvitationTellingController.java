package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
 * Records who was told of a conference, and what they answered.
 */
@Controller
@For(Role.COORDINATOR)
class InvitationTellingController {

	private static final String VIEW = "meeting/tellings";

	private final TellingPages pages;

	private final InvitationTellings tellings;

	InvitationTellingController(TellingPages pages, InvitationTellings tellings) {
		this.pages = pages;
		this.tellings = tellings;
	}

	@GetMapping("/conferences/{id}/invitations/tellings")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.pages.ask(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("form", TellingPages.form(shown));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/invitations/tellings")
	ModelAndView tell(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") TellingsForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.ask(user, id);
		form.identity();
		Optional<Telling> told = form.read(problems, (LocalDate) Objects.requireNonNull(model.get("today")));
		if (told.isEmpty()) {
			return Rejected.view(VIEW, model);
		}
		this.tellings.tell(user, id, form.seen(), told.get());
		flash.addFlashAttribute("done", "meeting.telling.done");
		return new ModelAndView("redirect:/conferences/" + id + "/invitations");
	}

}

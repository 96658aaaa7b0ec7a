package uk.rowan.conference;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotNow;
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
 * Cancels a conference that was asked for by mistake.
 */
@Controller
@For(Role.COORDINATOR)
class ConferenceCancellationController {

	private static final String VIEW = "conference/cancellation";

	private final Cancelling cancelling;

	ConferenceCancellationController(Cancelling cancelling) {
		this.cancelling = cancelling;
	}

	@GetMapping("/conferences/{id}/cancellation")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.cancelling.ask(user, id));
		model.addAttribute("form", new CancellationForm(""));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/cancellation")
	ModelAndView cancel(ActingUser user, @PathVariable MeetingId id,
			@Valid @ModelAttribute("form") CancellationForm form, BindingResult problems, RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, this.cancelling.ask(user, id));
		}
		String page = "/conferences/" + id;
		this.cancelling.cancel(user, id, form.reason()).ifPresent((refusal) -> {
			throw new NotNow("conference.cancel.refused." + refusal, page);
		});
		flash.addFlashAttribute("done", "conference.cancel.done");
		return new ModelAndView("redirect:" + page);
	}

}

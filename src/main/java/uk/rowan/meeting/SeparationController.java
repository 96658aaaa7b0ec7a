package uk.rowan.meeting;

import java.util.Map;
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
 * Says who must not meet at a conference, and who may meet again.
 */
@Controller
@For(Role.COORDINATOR)
class SeparationController {

	private static final String SEPARATING = "meeting/apart";

	private static final String ENDING = "meeting/apart-end";

	private final SeparationPages pages;

	private final Separation separation;

	SeparationController(SeparationPages pages, Separation separation) {
		this.pages = pages;
		this.separation = separation;
	}

	@GetMapping("/conferences/{id}/invitations/apart/new")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.pages.separating(user, id));
		model.addAttribute("form", ApartForm.blank());
		return SEPARATING;
	}

	@PostMapping("/conferences/{id}/invitations/apart/new")
	ModelAndView separate(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") ApartForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.separating(user, id);
		Optional<Apart> asked = form.read(problems);
		if (asked.isEmpty()) {
			return Rejected.view(SEPARATING, model);
		}
		this.separation.separate(user, id, asked.get());
		flash.addFlashAttribute("done", "meeting.apart.done");
		return list(id);
	}

	@GetMapping("/conferences/{id}/invitations/apart/{apart}/end")
	String ask(ActingUser user, @PathVariable MeetingId id, @PathVariable ApartId apart, Model model) {
		model.addAllAttributes(this.pages.ending(user, id, apart));
		model.addAttribute("form", new ReasonForm(""));
		return ENDING;
	}

	@PostMapping("/conferences/{id}/invitations/apart/{apart}/end")
	ModelAndView end(ActingUser user, @PathVariable MeetingId id, @PathVariable ApartId apart,
			@Valid @ModelAttribute("form") ReasonForm form, BindingResult problems, RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Rejected.view(ENDING, this.pages.ending(user, id, apart));
		}
		this.separation.end(user, id, apart.value(), form.reason());
		flash.addFlashAttribute("done", "meeting.apart.ended");
		return list(id);
	}

	private static ModelAndView list(MeetingId id) {
		return new ModelAndView("redirect:/conferences/" + id + "/invitations");
	}

}

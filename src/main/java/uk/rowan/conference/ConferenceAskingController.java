package uk.rowan.conference;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asks for a conference after an enquiry; whoever can book it goes on with that.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR })
class ConferenceAskingController {

	private static final String VIEW = "conference/asking";

	private final AskingPage page;

	private final Asking asking;

	ConferenceAskingController(AskingPage page, Asking asking) {
		this.page = page;
		this.asking = asking;
	}

	@GetMapping("/conferences/new")
	String form(ActingUser user, @RequestParam(defaultValue = "") String enquiry, Model model) {
		Map<String, Object> shown = this.page.ask(user, enquiry);
		model.addAllAttributes(shown);
		model.addAttribute("form", AskingPage.form(shown));
		return VIEW;
	}

	@PostMapping("/conferences/new")
	ModelAndView ask(ActingUser user, @Valid @ModelAttribute("form") AskForm form, BindingResult problems,
			RedirectAttributes flash) {
		Map<String, Object> model = this.page.ask(user, form.enquiry());
		MeetingId id = form.identity();
		Optional<NewConference> asked = form.read(problems, AskingPage.offered(model));
		if (asked.isPresent()) {
			this.asking.ask(user, id, asked.get())
				.ifPresent((refusal) -> problems.rejectValue("children", "conference.ask.refused." + refusal));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		flash.addFlashAttribute("done", "conference.ask.done");
		return new ModelAndView("redirect:/conferences/" + id + (user.is(Role.COORDINATOR) ? "/booking" : ""));
	}

}

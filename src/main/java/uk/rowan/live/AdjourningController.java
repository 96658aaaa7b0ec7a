package uk.rowan.live;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.conference.AdjournmentRefusal;
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
 * Adjourns a conference that is not quorate.
 */
@Controller
@For(Role.CHAIR)
class AdjourningController {

	private static final String VIEW = "live/adjourning";

	private final Adjourning adjourning;

	AdjourningController(Adjourning adjourning) {
		this.adjourning = adjourning;
	}

	@GetMapping("/conferences/{id}/adjournment")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.adjourning.ask(user, id));
		model.addAttribute("form", new AdjourningForm(MeetingId.next().toString(), ""));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/adjournment")
	ModelAndView adjourn(ActingUser user, @PathVariable MeetingId id,
			@Valid @ModelAttribute("form") AdjourningForm form, BindingResult problems, RedirectAttributes flash) {
		if (!problems.hasErrors()) {
			List<AdjournmentRefusal> refused = this.adjourning.adjourn(user, id, form);
			refused.forEach((one) -> problems.reject("live.adjourning.refused." + one));
		}
		if (problems.hasErrors()) {
			Map<String, Object> model = this.adjourning.ask(user, id);
			return Rejected.view(VIEW, model);
		}
		flash.addFlashAttribute("done", "live.adjourning.done");
		return new ModelAndView("redirect:/conferences/" + id);
	}

}

package uk.rowan.live;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.conference.ConclusionRefusal;
import uk.rowan.meeting.Booking;
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
 * Closes a conference.
 */
@Controller
@For(Role.CHAIR)
class ClosingController {

	private static final String VIEW = "live/closing";

	private final ClosingPage page;

	private final Closing closing;

	private final Clock clock;

	ClosingController(ClosingPage page, Closing closing, Clock clock) {
		this.page = page;
		this.closing = closing;
		this.clock = clock;
	}

	@GetMapping("/conferences/{id}/closing")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.page.ask(user, id, this.clock);
		model.addAllAttributes(shown);
		model.addAttribute("form", ClosingForm.of(this.page.booking(user, id), this.clock));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/closing")
	ModelAndView close(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") ClosingForm form,
			BindingResult problems, RedirectAttributes flash) {
		Booking booking = this.page.booking(user, id);
		Optional<Instant> from = form.from(booking, problems);
		Optional<Instant> until = form.until(booking, from, problems);
		if (from.isPresent() && until.isPresent() && !problems.hasErrors()) {
			say(this.closing.close(user, id, from.get(), until.get()), problems);
		}
		if (problems.hasErrors()) {
			Map<String, Object> model = this.page.ask(user, id, this.clock);
			return Rejected.view(VIEW, model);
		}
		flash.addFlashAttribute("done", "live.closing.done");
		return new ModelAndView("redirect:/conferences/" + id);
	}

	private static void say(List<ConclusionRefusal> refused, BindingResult problems) {
		if (refused.stream().anyMatch((one) -> one.what() == ConclusionRefusal.What.TIMES)) {
			problems.rejectValue("ended", "live.closing.times");
		}
		if (refused.stream().anyMatch((one) -> one.what() != ConclusionRefusal.What.TIMES)) {
			problems.reject("live.closing.missing");
		}
	}

}

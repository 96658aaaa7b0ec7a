package uk.rowan.conference;

import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
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
 * Books a conference, and books it anew.
 */
@Controller
@For(Role.COORDINATOR)
class ConferenceBookingController {

	private static final String VIEW = "conference/booking";

	private final BookingPage page;

	private final ConferenceBookings bookings;

	private final BookingRefusals refusals;

	private final Retelling retelling;

	private final FamilyConferences family;

	ConferenceBookingController(BookingPage page, ConferenceBookings bookings, BookingRefusals refusals,
			Retelling retelling, FamilyConferences family) {
		this.family = family;
		this.retelling = retelling;
		this.page = page;
		this.bookings = bookings;
		this.refusals = refusals;
	}

	@GetMapping("/conferences/{id}/booking")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.page.ask(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("retold", this.retelling.lines(user, id));
		model.addAttribute("others", this.family.of(user, id));
		model.addAttribute("form", BookingPage.form(shown));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/booking")
	ModelAndView book(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") BookingForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.page.ask(user, id);
		Optional<Booking> asked = form.read(problems);
		if (asked.isPresent()) {
			this.refusals.show(this.bookings.book(user, id, form.seen(), asked.get()), problems);
		}
		if (problems.hasErrors()) {
			model.put("retold", this.retelling.lines(user, id));
			model.put("others", this.family.of(user, id));
			return Rejected.view(VIEW, model);
		}
		boolean first = Boolean.FALSE.equals(model.get("again"));
		int again = this.retelling.waiting(user, id);
		flash.addFlashAttribute("done", (again > 0) ? "conference.booking.done.tell" : "conference.booking.done");
		flash.addFlashAttribute("doneCount", again);
		return new ModelAndView("redirect:/conferences/" + id + (first ? "/invitations" : ""));
	}

}

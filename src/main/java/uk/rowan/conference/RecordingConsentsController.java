package uk.rowan.conference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.consent.Told;
import uk.rowan.meeting.Invitee;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
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
 * Who agrees to the summary being recorded.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class RecordingConsentsController {

	private static final String VIEW = "conference/recording-consents";

	private final RecordingConsentsPage page;

	private final RecordingConsents consents;

	RecordingConsentsController(RecordingConsentsPage page, RecordingConsents consents) {
		this.page = page;
		this.consents = consents;
	}

	@GetMapping("/conferences/{id}/recording-consents")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.page.ask(user, id));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/recording-consents")
	ModelAndView record(ActingUser user, @PathVariable MeetingId id,
			@Valid @ModelAttribute("form") RecordingConsentsForm form, BindingResult problems,
			RedirectAttributes flash) {
		Map<String, Object> model = this.page.ask(user, id);
		model.remove("form");
		List<Told> told = form.read(problems, RecordingConsentsPage.asked(model), RecordingConsentsPage.versions(model),
				this.consents);
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		this.consents.record(user, id, form.seen(), told);
		flash.addFlashAttribute("done", "conference.consents.done");
		return new ModelAndView("redirect:/conferences/" + id);
	}

	@GetMapping("/conferences/{id}/recording-consents/{invitee}/page")
	String page(ActingUser user, @PathVariable MeetingId id, @PathVariable InviteeId invitee, Model model) {
		Map<String, Object> shown = asking(user, id, invitee);
		model.addAllAttributes(shown);
		model.addAttribute("form", shown.get("own"));
		return "conference/own-page";
	}

	/**
	 * Shown by the answer itself: no redirect could carry link and code without keeping
	 * them.
	 */
	@PostMapping("/conferences/{id}/recording-consents/{invitee}/page")
	ModelAndView make(ActingUser user, @PathVariable MeetingId id, @PathVariable InviteeId invitee,
			@Valid @ModelAttribute("form") OwnPageForm form, BindingResult problems) {
		Map<String, Object> model = asking(user, id, invitee);
		Optional<NoticeVersionId> version = form.version(problems, RecordingConsentsPage.versions(model));
		if (version.isEmpty()) {
			return Rejected.view("conference/own-page", model);
		}
		model.put("made", this.page.make(user, id, invitee, version.get()));
		return new ModelAndView("conference/own-page-made", model);
	}

	private Map<String, Object> asking(ActingUser user, MeetingId id, InviteeId invitee) {
		Map<String, Object> model = this.page.ask(user, id);
		Invitee one = RecordingConsentsPage.asked(model).invitee(invitee).orElseThrow(NotFound::new);
		model.put("invitee", one);
		model.remove("form");
		return model;
	}

}

package uk.rowan.live;

import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The live screen: a section at a time, which works without script.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class LiveController {

	private static final String VIEW = "live/screen";

	private final LivePages pages;

	private final SectionSaving saving;

	private final Writing writing;

	private final Bringing bringing;

	LiveController(LivePages pages, SectionSaving saving, Writing writing, Bringing bringing) {
		this.bringing = bringing;
		this.pages = pages;
		this.saving = saving;
		this.writing = writing;
	}

	@GetMapping("/conferences/{id}/live")
	String show(ActingUser user, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String section,
			Model model) {
		Map<String, Object> shown = this.pages.show(user, id, number(section), LivePages.Sent.NOTHING);
		model.addAllAttributes(shown);
		model.addAttribute("form", SectionForm.NOTHING);
		return (shown.get("opens") == null) ? VIEW : "live/not-yet";
	}

	@PostMapping("/conferences/{id}/live")
	ModelAndView save(ActingUser user, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String section,
			@Valid @ModelAttribute("form") SectionForm form, BindingResult problems) {
		if (problems.getFieldErrors().stream().anyMatch((one) -> !one.getField().endsWith(".words"))) {
			throw new NotFound();
		}
		LivePages.Sent sent = this.saving.save(user, id, form);
		if (!sent.problems().isEmpty()) {
			return Rejected.view(VIEW, this.pages.show(user, id, number(section), sent));
		}
		if (!sent.conflicts().isEmpty()) {
			ModelAndView both = new ModelAndView(VIEW, HttpStatus.CONFLICT);
			both.addAllObjects(this.pages.show(user, id, number(section), sent));
			return both;
		}
		return new ModelAndView("redirect:/conferences/" + id + "/live?section=" + number(section));
	}

	/**
	 * Takes along what was typed in the conference before, which was adjourned.
	 */
	@PostMapping("/conferences/{id}/live/earlier")
	String bring(ActingUser user, @PathVariable MeetingId id) {
		this.bringing.bring(user, id);
		return "redirect:/conferences/" + id + "/live?section=4";
	}

	@PostMapping("/conferences/{id}/live/stop")
	String stop(ActingUser user, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String age) {
		this.writing.stop(user, id, RowForm.ago(age));
		return "redirect:/conferences/" + id + "/live?section=" + Agenda.SECTIONS;
	}

	private static int number(String section) {
		return section.matches("[1-9]") ? Integer.parseInt(section) : 1;
	}

}

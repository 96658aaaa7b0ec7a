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
 * The reports for a conference: asked for, received, shared with the family.
 */
@Controller
@For(Role.COORDINATOR)
class ReportController {

	private static final String VIEW = "meeting/reports";

	private final ReportPages pages;

	private final Reports reports;

	ReportController(ReportPages pages, Reports reports) {
		this.pages = pages;
		this.reports = reports;
	}

	@GetMapping("/conferences/{id}/reports")
	@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
	String show(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.pages.show(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("form", ReportPages.form(shown));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/reports")
	ModelAndView record(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") ReportsForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.recording(user, id);
		form.identity();
		Optional<ReportSteps> steps = form.read(problems, (LocalDate) Objects.requireNonNull(model.get("today")),
				this.reports.of(id));
		if (steps.isEmpty()) {
			return Rejected.view(VIEW, model);
		}
		this.reports.record(user, id, steps.get());
		flash.addFlashAttribute("done", "meeting.report.done");
		return new ModelAndView("redirect:/conferences/" + id + "/reports");
	}

}

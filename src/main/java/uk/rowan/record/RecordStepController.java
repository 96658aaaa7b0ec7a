package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Moves a record on: to the chair, back, approved, withdrawn.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class RecordStepController {

	private static final String VIEW = "record/step";

	private final WritingPages pages;

	private final Approving approving;

	RecordStepController(WritingPages pages, Approving approving) {
		this.pages = pages;
		this.approving = approving;
	}

	@GetMapping("/conferences/{id}/record/steps/new")
	String form(ActingUser user, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String kind,
			Model model) {
		Map<String, Object> shown = this.pages.steps(user, id, RecordKind.of(kind));
		model.addAllAttributes(shown);
		model.addAttribute("form",
				StepForm.of((FormalRecord) Objects.requireNonNull(shown.get("record")), offered(shown)));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/record/steps/new")
	ModelAndView take(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") StepForm form,
			BindingResult problems, RedirectAttributes flash) {
		if (this.approving.taken(user, id, form)) {
			return done(id, form, flash);
		}
		Map<String, Object> model = this.pages.steps(user, id, form.which());
		Optional<RecordAct> act = form.read(offered(model), problems);
		if (act.isPresent()) {
			this.approving.take(user, id, form.which(), form.seen(), act.get(), form.words(), form.found())
				.ifPresent((why) -> problems.rejectValue((why == StepRefusal.UNEXPLAINED) ? "words" : "act",
						"record.step.refused." + why, lacking(model), null));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		return done(id, form, flash);
	}

	/** What those sections are called that it must still say something in. */
	private static Object[] lacking(Map<String, Object> model) {
		FormalRecord record = (FormalRecord) Objects.requireNonNull(model.get("record"));
		return new Object[] {
				record.lacking().stream().map(Section::title).distinct().collect(Collectors.joining(", ")) };
	}

	private static ModelAndView done(MeetingId id, StepForm form, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "record.step.done." + form.act());
		return new ModelAndView("redirect:" + Drafting.page(id, form.which()));
	}

	private static List<RecordAct> offered(Map<String, Object> model) {
		return ((List<?>) Objects.requireNonNull(model.get("offered"))).stream().map(RecordAct.class::cast).toList();
	}

}

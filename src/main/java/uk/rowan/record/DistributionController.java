package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;
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
 * What each will receive: the whole table, and rows added to it.
 */
@Controller
@For(Role.COORDINATOR)
class DistributionController {

	private static final String VIEW = "record/deliveries";

	private final DistributionPages pages;

	private final Distribution distribution;

	DistributionController(DistributionPages pages, Distribution distribution) {
		this.pages = pages;
		this.distribution = distribution;
	}

	@GetMapping("/conferences/{id}/distribution")
	@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
	String show(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.pages.show(user, id));
		return "record/distribution";
	}

	@GetMapping("/conferences/{id}/distribution/new")
	String form(ActingUser user, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String kind,
			Model model) {
		Map<String, Object> shown = this.pages.adding(user, id, kind);
		model.addAllAttributes(shown);
		model.addAttribute("form", DeliveriesForm.of(kind(shown), options(shown, "usual"), options(shown, "children")));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/distribution/new")
	ModelAndView add(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") DeliveriesForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.adding(user, id, form.kind());
		if (record(model).isEmpty()) {
			throw new NotNow("record.deliveries.nothing", "/conferences/" + id + "/distribution");
		}
		if (!kind(model).name().equals(form.kind())) {
			problems.reject("record.deliveries.kind.missing");
		}
		Optional<Distribution.Asked> asked = form.read(problems, options(model, "children"),
				options(model, "sections"));
		asked.flatMap((one) -> this.distribution.add(user, id, one))
			.ifPresent((why) -> problems.rejectValue("invitees", "record.deliveries.invitees." + why));
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		flash.addFlashAttribute("done", "record.deliveries.done");
		return new ModelAndView("redirect:/conferences/" + id + "/distribution");
	}

	private static Optional<FormalRecord> record(Map<String, Object> model) {
		return ((Optional<?>) Objects.requireNonNull(model.get("record"))).map(FormalRecord.class::cast);
	}

	private static RecordKind kind(Map<String, Object> model) {
		return record(model).map(FormalRecord::kind).orElse(RecordKind.RECORD);
	}

	private static List<Option> options(Map<String, Object> model, String name) {
		return ((List<?>) Objects.requireNonNull(model.get(name))).stream().map(Option.class::cast).toList();
	}

}

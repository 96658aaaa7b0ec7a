package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.meeting.NamedApprover;
import uk.rowan.shared.AccountId;
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
 * Names who approves letter and record of a conference instead of its chair.
 */
@Controller
@For(Role.COORDINATOR)
class RecordApproverController {

	private static final String VIEW = "record/approver";

	private final Naming naming;

	RecordApproverController(Naming naming) {
		this.naming = naming;
	}

	@GetMapping("/conferences/{id}/record/approver")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.naming.ask(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("form",
				ApproverForm.of(((List<?>) Objects.requireNonNull(shown.get("named"))).stream()
					.map(NamedApprover.class::cast)
					.toList()));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/record/approver")
	ModelAndView name(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") ApproverForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.naming.ask(user, id);
		int seen = form.seen();
		Optional<AccountId> chosen = form.read(problems);
		if (chosen.isPresent()) {
			this.naming.name(user, id, seen, chosen.get(), form.reason())
				.ifPresent((why) -> problems.rejectValue("chair", "record.approver.refused." + why));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		flash.addFlashAttribute("done", "record.approver.done");
		return new ModelAndView("redirect:" + Drafting.page(id, RecordKind.RECORD));
	}

}

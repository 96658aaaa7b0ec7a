package uk.rowan.enquiry;

import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
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
 * Records what the section 47 enquiries found, for all children of an enquiry on one
 * page, and corrects it.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR })
class OutcomeController {

	private static final String VIEW = "enquiry/outcomes";

	private static final String ACT = "outcomes-viewed";

	private final EnquiryPages pages;

	private final Outcomes outcomes;

	OutcomeController(EnquiryPages pages, Outcomes outcomes) {
		this.pages = pages;
		this.outcomes = outcomes;
	}

	@GetMapping("/enquiries/{id}/outcomes/new")
	String form(ActingUser user, @PathVariable EnquiryId id, Model model) {
		model.addAllAttributes(this.pages.ask(user, id, ACT));
		model.addAttribute("form", OutcomesForm.of(EnquiryPages.enquiry(model.asMap())));
		return VIEW;
	}

	@PostMapping("/enquiries/{id}/outcomes/new")
	ModelAndView conclude(ActingUser user, @PathVariable EnquiryId id, @Valid @ModelAttribute("form") OutcomesForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.ask(user, id, ACT);
		Optional<Conclusion> concluded = form.read(problems);
		if (concluded.isPresent()) {
			this.outcomes.conclude(user, id, form.seen(), concluded.get())
				.forEach((aCase, refusal) -> reject(form, aCase, refusal, problems));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		flash.addFlashAttribute("done", "enquiry.outcome.done");
		return new ModelAndView("redirect:/enquiries/" + id);
	}

	private static void reject(OutcomesForm form, CaseId aCase, OutcomeRefusal refusal, BindingResult problems) {
		String key = "enquiry.outcome.refused." + refusal;
		switch (refusal) {
			case IN_FUTURE, BEFORE_BEGINNING -> {
				if (!problems.hasFieldErrors("decidedOn")) {
					problems.rejectValue("decidedOn", key);
				}
			}
			case NOT_BEGUN, CLOSED -> problems.rejectValue(form.field(aCase, "outcome"), key);
		}
	}

}

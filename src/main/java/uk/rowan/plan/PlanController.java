package uk.rowan.plan;

import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.conference.AskingRefusal;
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
 * A plan, and the review that is asked for about it.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR })
class PlanController {

	private static final String REVIEW = "plan/review";

	private final PlanPages pages;

	private final ReviewPage review;

	PlanController(PlanPages pages, ReviewPage review) {
		this.pages = pages;
		this.review = review;
	}

	@GetMapping("/plans/{id}")
	@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
	String show(ActingUser user, @PathVariable PlanId id, Model model) {
		model.addAllAttributes(this.pages.show(user, id));
		return "plan/plan";
	}

	@GetMapping("/plans/{id}/review")
	String form(ActingUser user, @PathVariable PlanId id, Model model) {
		model.addAllAttributes(this.review.ask(user, id));
		model.addAttribute("form", ReviewForm.of(MeetingId.next(), ReviewPage.offered(model.asMap()), ""));
		return REVIEW;
	}

	@PostMapping("/plans/{id}/review")
	ModelAndView ask(ActingUser user, @PathVariable PlanId id, @Valid @ModelAttribute("form") ReviewForm form,
			BindingResult problems, RedirectAttributes flash) {
		Optional<ReviewPage.Asked> asked = this.review.asked(user, id, form, problems);
		if (asked.isEmpty()) {
			return Rejected.view(REVIEW, this.review.ask(user, id));
		}
		Optional<AskingRefusal> refused = asked.get().refused();
		if (refused.isPresent()) {
			problems.rejectValue("children", "plan.review.refused." + refused.get());
			return Rejected.view(REVIEW, this.review.ask(user, id));
		}
		flash.addFlashAttribute("done", "plan.review.done");
		return new ModelAndView("redirect:/conferences/" + asked.get().conference());
	}

}

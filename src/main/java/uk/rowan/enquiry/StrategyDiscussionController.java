package uk.rowan.enquiry;

import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
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
 * Records a further strategy discussion of an enquiry.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR })
class StrategyDiscussionController {

	private static final String VIEW = "enquiry/discussion";

	private static final String ACT = "discussion-viewed";

	private final EnquiryPages pages;

	private final Discussions discussions;

	private final DiscussionRefusals refusals;

	StrategyDiscussionController(EnquiryPages pages, Discussions discussions, DiscussionRefusals refusals) {
		this.pages = pages;
		this.discussions = discussions;
		this.refusals = refusals;
	}

	@GetMapping("/enquiries/{id}/strategy-discussions/new")
	String form(ActingUser user, @PathVariable EnquiryId id, Model model) {
		model.addAllAttributes(this.pages.ask(user, id, ACT));
		model.addAttribute("form", DiscussionForm.about(""));
		return VIEW;
	}

	@PostMapping("/enquiries/{id}/strategy-discussions/new")
	ModelAndView record(ActingUser user, @PathVariable EnquiryId id, @Valid @ModelAttribute("form") DiscussionForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.ask(user, id, ACT);
		// Somebody who was asked and answered "yes" is told when they have begun
		// meanwhile.
		boolean asked = EnquiryPages.enquiry(model).begun().isEmpty() || "yes".equals(form.begins());
		Optional<NewDiscussion> told = form.read(problems, asked);
		if (told.isPresent()) {
			this.discussions.discuss(user, id, told.get())
				.ifPresent((refused) -> this.refusals.show(refused, "begins", problems));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		flash.addFlashAttribute("done", "enquiry.discussion.done");
		return new ModelAndView("redirect:/enquiries/" + id);
	}

}

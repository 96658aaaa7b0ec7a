package uk.rowan.enquiry;

import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Option;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Begins an enquiry with its first strategy discussion.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR })
class EnquiryBeginningController {

	private static final String VIEW = "enquiry/beginning";

	private final EnquiryPages pages;

	private final Discussions discussions;

	private final DiscussionRefusals refusals;

	EnquiryBeginningController(EnquiryPages pages, Discussions discussions, DiscussionRefusals refusals) {
		this.pages = pages;
		this.discussions = discussions;
		this.refusals = refusals;
	}

	@GetMapping("/enquiries/new")
	String form(ActingUser user, @RequestParam(name = "case", defaultValue = "") String aCase, Model model) {
		model.addAllAttributes(this.pages.begin(user, aCase));
		model.addAttribute("form", DiscussionForm.about(aCase));
		return VIEW;
	}

	@PostMapping("/enquiries/new")
	ModelAndView begin(ActingUser user, @Valid @ModelAttribute("form") DiscussionForm form, BindingResult problems,
			RedirectAttributes flash) {
		Map<String, Object> model = this.pages.begin(user, form.aCase());
		EnquiryId id = new EnquiryId(form.identity());
		if (form.children().isEmpty() || !form.children().stream().allMatch((child) -> offers(model, child))) {
			problems.rejectValue("children", "enquiry.discussion.children.missing");
		}
		Optional<NewDiscussion> told = form.read(problems, true);
		if (told.isPresent()) {
			this.discussions.begin(user, id, EnquiryPages.first(model).aCase(), form.chosen(), told.get())
				.ifPresent((refused) -> this.refusals.show(refused, "children", problems));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		flash.addFlashAttribute("done", "enquiry.discussion.done");
		return new ModelAndView("redirect:/enquiries/" + id);
	}

	private static boolean offers(Map<String, Object> model, String chosen) {
		return model.get("children") instanceof Iterable<?> options
				&& java.util.stream.StreamSupport.stream(options.spliterator(), false)
					.anyMatch((option) -> option instanceof Option known && known.value().equals(chosen));
	}

}

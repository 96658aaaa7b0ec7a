package uk.rowan.record;

import java.util.Map;
import java.util.Objects;

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
 * Comments on a section of a record, at its place.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class RecordCommentController {

	private static final String VIEW = "record/comment";

	private final WritingPages pages;

	private final Drafting drafting;

	RecordCommentController(WritingPages pages, Drafting drafting) {
		this.pages = pages;
		this.drafting = drafting;
	}

	@GetMapping("/conferences/{id}/record/sections/{section}/comments/new")
	String form(ActingUser user, @PathVariable MeetingId id, @PathVariable RowId section, Model model) {
		model.addAllAttributes(this.pages.section(user, id, section.value(), false));
		model.addAttribute("form", CommentForm.empty());
		return VIEW;
	}

	@PostMapping("/conferences/{id}/record/sections/{section}/comments/new")
	ModelAndView add(ActingUser user, @PathVariable MeetingId id, @PathVariable RowId section,
			@Valid @ModelAttribute("form") CommentForm form, BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.section(user, id, section.value(), false);
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		this.drafting.comment(user, id, section.value(), form);
		flash.addFlashAttribute("done", "record.comment.done");
		return new ModelAndView(
				"redirect:" + Drafting.page(id, (RecordKind) Objects.requireNonNull(model.get("kind"))));
	}

}

package uk.rowan.record;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.http.ResponseEntity;
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
 * Writes a section of a record.
 */
@Controller
@For({ Role.COORDINATOR, Role.MINUTE_TAKER })
class RecordSectionController {

	private static final String VIEW = "record/section";

	private final WritingPages pages;

	private final Drafting drafting;

	RecordSectionController(WritingPages pages, Drafting drafting) {
		this.pages = pages;
		this.drafting = drafting;
	}

	@GetMapping("/conferences/{id}/record/sections/{section}/words")
	String form(ActingUser user, @PathVariable MeetingId id, @PathVariable RowId section, Model model) {
		Map<String, Object> shown = this.pages.section(user, id, section.value(), true);
		model.addAllAttributes(shown);
		model.addAttribute("form", SectionForm.of((Section) Objects.requireNonNull(shown.get("section"))));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/record/sections/{section}/words")
	ModelAndView write(ActingUser user, @PathVariable MeetingId id, @PathVariable RowId section,
			@Valid @ModelAttribute("form") SectionForm form, BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.section(user, id, section.value(), true);
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		this.drafting.write(user, id, section.value(), form.seen(), form);
		flash.addFlashAttribute("done", "record.section.done");
		return new ModelAndView("redirect:" + next(id, model));
	}

	/**
	 * Keeps what is being typed, for a page that stays where it is.
	 * @return the version that stands, or the page that says what is wrong
	 */
	@PostMapping("/conferences/{id}/record/sections/{section}/typing")
	Object keep(ActingUser user, @PathVariable MeetingId id, @PathVariable RowId section,
			@Valid @ModelAttribute("form") SectionForm form, BindingResult problems) {
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, this.pages.section(user, id, section.value(), true));
		}
		int version = this.drafting.keep(user, id, section.value(), form.seen(), form);
		return ResponseEntity.ok(Map.of("version", "" + version));
	}

	/** The next section, so that a record is written through without going back. */
	private static String next(MeetingId id, Map<String, Object> model) {
		RecordKind kind = (RecordKind) Objects.requireNonNull(model.get("kind"));
		return ((Optional<?>) Objects.requireNonNull(model.get("next"))).map(RecordPage.Part.class::cast)
			.map((part) -> "/conferences/" + id + "/record/sections/" + part.id() + "/words")
			.orElse(Drafting.page(id, kind));
	}

}

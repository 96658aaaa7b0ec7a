package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Option;
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
 * Adds beside an approved record, which itself stays as it is; only its chair does, as
 * nobody else approves it.
 */
@Controller
@For(Role.CHAIR)
class RecordAddendumController {

	private static final String VIEW = "record/addendum";

	private final AddendumPages pages;

	private final Addenda addenda;

	RecordAddendumController(AddendumPages pages, Addenda addenda) {
		this.pages = pages;
		this.addenda = addenda;
	}

	@GetMapping("/conferences/{id}/record/addenda/new")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		Map<String, Object> shown = this.pages.ask(user, id);
		model.addAllAttributes(shown);
		model.addAttribute("form", AddendumForm.empty((RecordKind) Objects.requireNonNull(shown.get("kind"))));
		return VIEW;
	}

	@PostMapping("/conferences/{id}/record/addenda/new")
	ModelAndView add(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") AddendumForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.ask(user, id);
		if (RecordKind.named(form.kind()).isEmpty()) {
			problems.rejectValue("kind", "record.addendum.kind.missing");
		}
		if (!offered(model, "whose", form.whose())) {
			problems.rejectValue("whose", "record.addendum.whose.missing");
		}
		if (!((List<?>) Objects.requireNonNull(model.get("parts"))).isEmpty()
				&& !offered(model, "parts", form.part())) {
			problems.rejectValue("part", "record.addendum.part.missing");
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		this.addenda.add(user, id, form);
		flash.addFlashAttribute("done", "record.addendum.done");
		return new ModelAndView("redirect:" + Drafting.page(id, form.which()));
	}

	private static boolean offered(Map<String, Object> model, String name, String chosen) {
		return ((List<?>) Objects.requireNonNull(model.get(name))).stream()
			.anyMatch((one) -> one instanceof Option option && option.value().equals(chosen));
	}

}

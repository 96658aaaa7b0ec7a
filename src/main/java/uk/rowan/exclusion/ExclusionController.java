package uk.rowan.exclusion;

import java.util.Map;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who does not take part in a conference, and asking for it.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR })
class ExclusionController {

	private static final String ASKING = "exclusion/asking";

	private final ExclusionPages pages;

	private final Excluding excluding;

	private final ExclusionJournal journal;

	ExclusionController(ExclusionPages pages, Excluding excluding, ExclusionJournal journal) {
		this.pages = pages;
		this.excluding = excluding;
		this.journal = journal;
	}

	@GetMapping("/conferences/{id}/exclusions")
	@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
	String list(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.pages.list(user, id));
		return "exclusion/exclusions";
	}

	@GetMapping("/conferences/{id}/exclusions/new")
	String form(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.pages.asking(user, id));
		return ASKING;
	}

	@PostMapping("/conferences/{id}/exclusions/new")
	ModelAndView ask(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") ExclusionForm form,
			BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.asking(user, id);
		model.remove("form");
		Optional<NewExclusion> asked = form.read(problems, ExclusionPages.options(model, "family"),
				ExclusionPages.options(model, "askers"), this.journal.today());
		if (asked.isEmpty()) {
			return Rejected.view(ASKING, model);
		}
		this.excluding.ask(user, id, asked.get());
		flash.addFlashAttribute("done", "exclusion.asked.done");
		return new ModelAndView("redirect:" + Excluding.page(id));
	}

}

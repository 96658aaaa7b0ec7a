package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;
import uk.rowan.web.TypedDay;

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
 * Writes case notes.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR })
class CaseNoteController {

	private static final String VIEW = "casefile/note";

	private final CasePages pages;

	private final Notes notes;

	private final CaseJournal journal;

	CaseNoteController(CasePages pages, Notes notes, CaseJournal journal) {
		this.pages = pages;
		this.notes = notes;
		this.journal = journal;
	}

	@GetMapping("/cases/{id}/notes/new")
	String form(ActingUser user, @PathVariable CaseId id, Model model) {
		model.addAllAttributes(this.pages.open(user, id, "note"));
		model.addAttribute("form", NoteForm.blank());
		return VIEW;
	}

	@PostMapping("/cases/{id}/notes/new")
	ModelAndView write(ActingUser user, @PathVariable CaseId id, @Valid @ModelAttribute("form") NoteForm form,
			BindingResult problems, RedirectAttributes flash) {
		UUID note = Ids.parse(form.id()).orElseThrow(NotFound::new);
		Optional<LocalDate> day = TypedDay.read(form.happenedOn(), "happenedOn", problems);
		if (day.isPresent() && day.get().isAfter(this.journal.today())) {
			problems.rejectValue("happenedOn", "casefile.day.future");
		}
		if (problems.hasErrors() || day.isEmpty()) {
			return Rejected.view(VIEW, this.pages.open(user, id, "note"));
		}
		this.notes.add(user, id, note, day.get(), form.text());
		flash.addFlashAttribute("done", "casefile.note.done");
		return new ModelAndView("redirect:/cases/" + id + "/chronology");
	}

}

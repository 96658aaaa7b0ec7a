package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotNow;
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
 * Closes a case.
 */
@Controller
@For({ Role.TEAM_MANAGER, Role.COORDINATOR })
class CaseClosureController {

	private static final String VIEW = "casefile/closure";

	private final CasePages pages;

	private final Closures closures;

	private final CaseWords words;

	CaseClosureController(CasePages pages, Closures closures, CaseWords words) {
		this.pages = pages;
		this.closures = closures;
		this.words = words;
	}

	@GetMapping("/cases/{id}/closure")
	String form(ActingUser user, @PathVariable CaseId id, Model model) {
		model.addAllAttributes(page(user, id));
		CaseHead head = CasePages.head(model.asMap());
		if (!head.open()) {
			throw new NotNow("casefile.closure.not-now", "/cases/" + id);
		}
		model.addAttribute("form", ClosureForm.of(head.version()));
		return VIEW;
	}

	@PostMapping("/cases/{id}/closure")
	ModelAndView close(ActingUser user, @PathVariable CaseId id, @Valid @ModelAttribute("form") ClosureForm form,
			BindingResult problems, RedirectAttributes flash) {
		Optional<LocalDate> day = TypedDay.read(form.closedOn(), "closedOn", problems);
		Optional<ClosureReason> reason = ClosureReason.of(form.reason());
		if (reason.isEmpty() && !problems.hasFieldErrors("reason")) {
			problems.rejectValue("reason", "casefile.closure.reason.missing");
		}
		if (!form.allChecked()) {
			problems.rejectValue("checked", "casefile.closure.checked.missing");
		}
		if (!problems.hasErrors() && day.isPresent() && reason.isPresent()) {
			Closures.Closing closing = new Closures.Closing(day.get(), reason.get(), form.note(),
					Set.copyOf(ClosureForm.CHECKS));
			this.closures.close(user, id, form.seen(), closing)
				.ifPresent((refusal) -> problems.rejectValue("closedOn", "casefile.closure.refused." + refusal));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, page(user, id));
		}
		flash.addFlashAttribute("done", "casefile.closure.done");
		return new ModelAndView("redirect:/cases/" + id);
	}

	private Map<String, Object> page(ActingUser user, CaseId id) {
		Map<String, Object> model = this.pages.openToDecide(user, id, "closure");
		model.put("reasons", this.words.closureReasons());
		model.put("checks", this.words.checks());
		return model;
	}

}

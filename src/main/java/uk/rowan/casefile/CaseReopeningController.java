package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotNow;
import uk.rowan.web.Rejected;
import uk.rowan.web.TypedDate;
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
 * Opens a closed case again.
 */
@Controller
@For({ Role.TEAM_MANAGER, Role.COORDINATOR })
class CaseReopeningController {

	private static final String VIEW = "casefile/reopening";

	private final CasePages pages;

	private final Reopenings reopenings;

	CaseReopeningController(CasePages pages, Reopenings reopenings) {
		this.pages = pages;
		this.reopenings = reopenings;
	}

	@GetMapping("/cases/{id}/reopening")
	String form(ActingUser user, @PathVariable CaseId id, Model model) {
		model.addAllAttributes(this.pages.openToDecide(user, id, "reopening"));
		CaseHead head = CasePages.head(model.asMap());
		if (head.open()) {
			throw new NotNow("casefile.reopening.not-now", "/cases/" + id);
		}
		model.addAttribute("form", new ReopeningForm("" + head.version(), TypedDate.BLANK, ""));
		return VIEW;
	}

	@PostMapping("/cases/{id}/reopening")
	ModelAndView reopen(ActingUser user, @PathVariable CaseId id, @Valid @ModelAttribute("form") ReopeningForm form,
			BindingResult problems, RedirectAttributes flash) {
		Optional<LocalDate> day = TypedDay.read(form.reopenedOn(), "reopenedOn", problems);
		if (!problems.hasErrors() && day.isPresent()) {
			this.reopenings.reopen(user, id, form.seen(), day.get(), form.reason())
				.ifPresent((refusal) -> reject(refusal, problems));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, this.pages.openToDecide(user, id, "reopening"));
		}
		flash.addFlashAttribute("done", "casefile.reopening.done");
		return new ModelAndView("redirect:/cases/" + id);
	}

	private static void reject(ReopeningRefusal refusal, BindingResult problems) {
		switch (refusal) {
			case IN_FUTURE, BEFORE_CLOSURE, OVERLAPS ->
				problems.rejectValue("reopenedOn", "casefile.reopening.refused." + refusal);
			case HAS_OPEN_CASE -> problems.reject("casefile.reopening.refused." + refusal);
		}
	}

}

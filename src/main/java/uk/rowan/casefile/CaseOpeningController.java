package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Opens a case about a child.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR })
class CaseOpeningController {

	private static final String VIEW = "casefile/opening";

	private final Openings openings;

	private final OpeningPage page;

	private final CaseWords words;

	CaseOpeningController(Openings openings, OpeningPage page, CaseWords words) {
		this.openings = openings;
		this.page = page;
		this.words = words;
	}

	@GetMapping("/cases/new")
	String form(ActingUser user, @RequestParam(defaultValue = "") String person, Model model) {
		if (person.isEmpty()) {
			return "casefile/opening-whom";
		}
		model.addAllAttributes(asked(this.page.child(user, person)));
		model.addAttribute("form", OpenCaseForm.about(person));
		return VIEW;
	}

	@PostMapping("/cases/new")
	ModelAndView open(ActingUser user, @Valid @ModelAttribute("form") OpenCaseForm form, BindingResult problems,
			RedirectAttributes flash) {
		PersonSummary child = this.page.child(user, form.person());
		CaseId id = CaseId.parse(form.id()).orElseThrow(NotFound::new);
		Optional<LocalDate> day = TypedDay.read(form.openedOn(), "openedOn", problems);
		Optional<ReferralSource> source = ReferralSource.of(form.source());
		if (source.isEmpty() && !problems.hasFieldErrors("source")) {
			problems.rejectValue("source", "casefile.open.source.missing");
		}
		if (!problems.hasErrors() && day.isPresent() && source.isPresent()) {
			NewCase asked = new NewCase(id, child.id(), day.get(), source.get(), form.reason());
			this.openings.open(user, asked, child).ifPresent((refusal) -> reject(refusal, problems));
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, asked(child));
		}
		flash.addFlashAttribute("done", "casefile.open.done");
		return new ModelAndView("redirect:/cases/" + id);
	}

	private static void reject(OpeningRefusal refusal, BindingResult problems) {
		switch (refusal) {
			case IN_FUTURE, BEFORE_CHILD, OVERLAPS ->
				problems.rejectValue("openedOn", "casefile.open.refused." + refusal);
			case IS_ADULT, HAS_OPEN_CASE -> problems.reject("casefile.open.refused." + refusal);
		}
	}

	private Map<String, Object> asked(PersonSummary child) {
		Map<String, Object> model = new HashMap<>();
		model.put("child", child);
		model.put("sources", this.words.sources());
		return model;
	}

}

package uk.rowan.access;

import uk.rowan.web.TypedDay;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;
import uk.rowan.web.Rejected;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Opens a case out of reach with a reason.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class BreakGlassController {

	private static final String ASK = "access/glass";

	private static final String STUB = "access/stub";

	private final Stubs stubs;

	BreakGlassController(Stubs stubs) {
		this.stubs = stubs;
	}

	@ModelAttribute("lasts")
	String lasts() {
		return this.stubs.lasts();
	}

	@GetMapping("/break-glass")
	String form(Model model) {
		model.addAttribute("form", GlassForm.blank());
		return ASK;
	}

	@PostMapping("/break-glass")
	ModelAndView find(ActingUser user, @Valid @ModelAttribute("form") GlassForm form, BindingResult problems) {
		if (form.isBlank()) {
			problems.rejectValue("reference", "access.glass.missing");
		}
		if (!form.name().isEmpty() && form.reference().isEmpty() && form.nhsNumber().isEmpty()) {
			TypedDay.read(form.born(), "born", problems);
		}
		if (problems.hasErrors()) {
			return Rejected.view(ASK);
		}
		if (!this.stubs.attempt(user)) {
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
		List<Option> found = this.stubs.find(user, form);
		if (found.isEmpty()) {
			return new ModelAndView("access/nothing");
		}
		String first = (found.size() == 1) ? found.getFirst().value() : "";
		return new ModelAndView(STUB, Map.of("form", new GlassReasonForm(form.typed(), first, ""), "stubs", found));
	}

	@PostMapping("/break-glass/openings")
	ModelAndView open(ActingUser user, @Valid @ModelAttribute("form") GlassReasonForm form, BindingResult problems,
			RedirectAttributes flash) {
		CaseId id = CaseId.parse(form.found()).orElseThrow(NotFound::new);
		List<Option> stub = this.stubs.again(user, id);
		if (problems.hasErrors()) {
			return Rejected.view(STUB, Map.of("stubs", stub));
		}
		if (!this.stubs.open(user, id, form.reason())) {
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
		flash.addFlashAttribute("done", "access.glass.done");
		return new ModelAndView("redirect:/cases/" + id);
	}

}

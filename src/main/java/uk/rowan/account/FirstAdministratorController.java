package uk.rowan.account;

import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.web.ForTheWorld;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The first administrator's account.
 */
@Controller
@ForTheWorld
@RequestMapping("/first-administrator/{token}")
class FirstAdministratorController {

	private static final String PAGE = "account/first-administrator";

	private final FirstAdministrator first;

	private final AccountDirectory directory;

	FirstAdministratorController(FirstAdministrator first, AccountDirectory directory) {
		this.first = first;
		this.directory = directory;
	}

	@GetMapping
	ModelAndView form(@PathVariable OneTimeToken token) {
		if (!this.first.isOpen(token)) {
			return OneTimeController.ended(false, true);
		}
		return new ModelAndView(PAGE, Map.of("form", FirstAdministratorForm.BLANK));
	}

	@PostMapping
	ModelAndView open(@PathVariable OneTimeToken token, @Valid @ModelAttribute("form") FirstAdministratorForm form,
			BindingResult problems, RedirectAttributes flash) {
		if (!this.first.isOpen(token)) {
			return OneTimeController.ended(true, true);
		}
		form.check(problems);
		if (this.directory.isTaken(form.username())) {
			problems.rejectValue("username", "account.username.taken");
		}
		if (problems.hasErrors()) {
			return Rejected.view(PAGE);
		}
		return this.first.open(token, form) ? SignInController.chosen(flash) : OneTimeController.ended(true, true);
	}

}

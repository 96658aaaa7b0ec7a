package uk.rowan.account;

import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.web.ForTheWorld;
import uk.rowan.web.Rejected;

import org.springframework.http.HttpStatus;
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
 * A password chosen through a one-time link. Opening the link uses nothing up: programs
 * that look at links beforehand do no harm.
 */
@Controller
@ForTheWorld
@RequestMapping("/one-time/{token}")
class OneTimeController {

	private static final String PAGE = "account/one-time";

	private final PasswordChange passwords;

	OneTimeController(PasswordChange passwords) {
		this.passwords = passwords;
	}

	@GetMapping
	ModelAndView form(@PathVariable OneTimeToken token) {
		if (!this.passwords.isOpen(token)) {
			return ended(false, false);
		}
		return new ModelAndView(PAGE, Map.of("form", ChosenPasswordForm.BLANK));
	}

	@PostMapping
	ModelAndView choose(@PathVariable OneTimeToken token, @Valid @ModelAttribute("form") ChosenPasswordForm form,
			BindingResult problems, RedirectAttributes flash) {
		if (!this.passwords.isOpen(token)) {
			return ended(true, false);
		}
		form.mismatch(problems);
		if (!problems.hasErrors()) {
			PasswordRefusal refusal = this.passwords.choose(token, form.chosen()).orElse(null);
			if (PasswordRefusal.LINK_ENDED.equals(refusal)) {
				return ended(true, false);
			}
			if (refusal != null) {
				problems.rejectValue(refusal.field(), refusal.key());
			}
		}
		return problems.hasErrors() ? Rejected.view(PAGE) : SignInController.chosen(flash);
	}

	/**
	 * Says the same of a link that has ended and of one that never was.
	 * @param sent whether a form came too late
	 * @param first whether it is the first administrator's: there may be no other to ask
	 */
	static ModelAndView ended(boolean sent, boolean first) {
		return new ModelAndView("account/link-ended", Map.of("sent", sent, "first", first), HttpStatus.NOT_FOUND);
	}

}

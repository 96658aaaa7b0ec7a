package uk.rowan.account;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own account.
 */
@Controller
@For
@RequestMapping("/account")
class OwnAccountController {

	private static final String PAGE = "account/password";

	private final AccountDirectory directory;

	private final PasswordChange passwords;

	private final AccountSession session;

	OwnAccountController(AccountDirectory directory, PasswordChange passwords, AccountSession session) {
		this.directory = directory;
		this.passwords = passwords;
		this.session = session;
	}

	@GetMapping
	ModelAndView show(ActingUser user) {
		return new ModelAndView("account/own", Map.of("account", this.directory.account(user.id())));
	}

	@GetMapping("/password")
	ModelAndView form() {
		return new ModelAndView(PAGE, Map.of("form", PasswordForm.BLANK));
	}

	@PostMapping("/password")
	ModelAndView change(ActingUser user, @Valid @ModelAttribute("form") PasswordForm form, BindingResult problems,
			HttpServletRequest request, RedirectAttributes flash) {
		if (!problems.hasErrors()) {
			form.mismatch(problems);
		}
		if (!problems.hasErrors()) {
			this.passwords.change(user, form.current(), form.chosen(), request.getRemoteAddr())
				.ifPresent((refusal) -> problems.rejectValue(refusal.field(), refusal.key()));
		}
		if (problems.hasErrors()) {
			return Rejected.view(PAGE);
		}
		this.session.begin(user, request);
		flash.addFlashAttribute("done", "account.password.changed");
		return Answers.seeOther("/account");
	}

}

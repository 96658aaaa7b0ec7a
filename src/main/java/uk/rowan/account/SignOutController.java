package uk.rowan.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.For;

import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Signing out.
 */
@Controller
@For
class SignOutController {

	private final SignInJournal journal;

	private final AccountSession session;

	private final CsrfTokenRepository formCookie;

	SignOutController(SignInJournal journal, AccountSession session, CsrfTokenRepository formCookie) {
		this.journal = journal;
		this.session = session;
		this.formCookie = formCookie;
	}

	@PostMapping("/sign-out")
	String signOut(ActingUser user, HttpServletRequest request, HttpServletResponse response) {
		this.journal.signedOut(user);
		this.session.end(request);
		this.formCookie.saveToken(null, request, response);
		return "redirect:" + SignInController.PATH + "?signed-out";
	}

}

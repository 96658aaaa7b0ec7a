package uk.rowan.account;

import jakarta.servlet.http.HttpServletRequest;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.For;

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

	SignOutController(SignInJournal journal, AccountSession session) {
		this.journal = journal;
		this.session = session;
	}

	@PostMapping("/sign-out")
	String signOut(ActingUser user, HttpServletRequest request) {
		this.journal.signedOut(user);
		this.session.end(request);
		return "redirect:" + SignInController.PATH + "?signed-out";
	}

}

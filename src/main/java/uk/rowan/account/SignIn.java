package uk.rowan.account;

import java.util.Locale;
import java.util.Optional;

import uk.rowan.account.SignInAttempts.Left;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;

/**
 * Checks who somebody is. Whether a username exists changes neither the answer nor the
 * work done for it.
 */
@Service
class SignIn {

	private final AccountRepository accounts;

	private final SignInAttempts attempts;

	private final Passwords passwords;

	private final SignInJournal journal;

	SignIn(AccountRepository accounts, SignInAttempts attempts, Passwords passwords, SignInJournal journal) {
		this.accounts = accounts;
		this.attempts = attempts;
		this.passwords = passwords;
		this.journal = journal;
	}

	/**
	 * How a try ended.
	 */
	sealed interface Outcome {

	}

	/**
	 * The password is that of the user.
	 *
	 * @param user who has signed in
	 */
	record Admitted(ActingUser user) implements Outcome {

	}

	/**
	 * Username and password do not belong together.
	 */
	record Refused() implements Outcome {

	}

	/**
	 * There were too many tries.
	 */
	record Limited() implements Outcome {

	}

	Outcome attempt(String typed, String password, String address) {
		String username = typed.strip().toLowerCase(Locale.ROOT);
		Left left = this.attempts.begin(username, address);
		if (left == Left.NOT_THIS) {
			return new Limited();
		}
		Optional<Account> account = this.accounts.findByUsername(username);
		boolean right = this.passwords.matches(password, account.map(Account::passwordHash).orElse(null));
		if (right && account.isPresent() && !account.get().hasLeft()) {
			ActingUser user = account.get().acting();
			this.attempts.forgive(username, address);
			this.journal.signedIn(user);
			return new Admitted(user);
		}
		AccountId asked = account.map(Account::id).orElse(null);
		this.journal.refused(asked, left == Left.NONE_AFTER_THIS);
		return new Refused();
	}

}

package uk.rowan.account;

import java.util.Collection;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the demo does with accounts that no other module may do: one password for all of
 * them, and somebody who leaves.
 */
@Component
@Profile("demo")
public class DemoAccess {

	private final Passwords passwords;

	private final PasswordStore store;

	private final Leaving leaving;

	DemoAccess(Passwords passwords, PasswordStore store, Leaving leaving) {
		this.passwords = passwords;
		this.store = store;
		this.leaving = leaving;
	}

	/**
	 * Gives all of them the same password; hashing it once makes the first start faster.
	 */
	public void password(Collection<ActingUser> users, String raw) {
		String hash = this.passwords.hash(raw);
		users.forEach((user) -> this.store.change(user, hash));
	}

	/**
	 * The member of staff leaves; what was in hand waits to be handed over.
	 */
	public void leave(ActingUser by, AccountId leaver) {
		this.leaving.leave(by, leaver).ifPresent((refusal) -> {
			throw new IllegalStateException(refusal);
		});
	}

}

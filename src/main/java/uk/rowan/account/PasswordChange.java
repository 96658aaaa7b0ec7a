package uk.rowan.account;

import java.util.Optional;

import uk.rowan.account.SignInAttempts.Left;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;

/**
 * Lets people choose their passwords. Hashing is slow on purpose, so no transaction is
 * open while it lasts.
 */
@Service
class PasswordChange {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final SignInAttempts attempts;

	private final OneTimeLinks links;

	private final PasswordStore store;

	PasswordChange(AccountRepository accounts, Passwords passwords, SignInAttempts attempts, OneTimeLinks links,
			PasswordStore store) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.attempts = attempts;
		this.links = links;
		this.store = store;
	}

	/**
	 * Chooses one's own new password.
	 * @return empty when it is changed
	 */
	Optional<PasswordRefusal> change(ActingUser user, String current, String chosen, String address) {
		Account account = this.accounts.findById(user.id()).orElseThrow(NotFound::new);
		if (this.attempts.begin(account.username(), address) == Left.NOT_THIS) {
			return Optional.of(new PasswordRefusal("current", "account.sign-in.limited"));
		}
		if (!this.passwords.matches(current, account.passwordHash())) {
			return Optional.of(new PasswordRefusal("current", "account.password.wrong"));
		}
		this.attempts.forgive(account.username(), address);
		Optional<PasswordRefusal> refusal = refusal(account, chosen);
		if (refusal.isEmpty()) {
			this.store.change(user, this.passwords.hash(chosen));
		}
		return refusal;
	}

	/**
	 * Chooses a password through a one-time link, which is used up by that alone.
	 * @return empty when it is chosen
	 */
	Optional<PasswordRefusal> choose(OneTimeToken token, String chosen) {
		Optional<Account> account = this.links.account(token).flatMap(this.accounts::findById);
		if (account.isEmpty() || account.get().hasLeft()) {
			return Optional.of(PasswordRefusal.LINK_ENDED);
		}
		Optional<PasswordRefusal> refusal = refusal(account.get(), chosen);
		if (refusal.isPresent()) {
			return refusal;
		}
		AccountId id = account.get().id();
		if (!this.store.choose(token, id, this.passwords.hash(chosen))) {
			return Optional.of(PasswordRefusal.LINK_ENDED);
		}
		this.attempts.clear(account.get().username());
		return Optional.empty();
	}

	boolean isOpen(OneTimeToken token) {
		return this.links.isOpen(token, OneTimeLinks.Purpose.PASSWORD);
	}

	private static Optional<PasswordRefusal> refusal(Account account, String chosen) {
		return PasswordRule.refusal(chosen, account.username()).map(PasswordRefusal::of);
	}

}

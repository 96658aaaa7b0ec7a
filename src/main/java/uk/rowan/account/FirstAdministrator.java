package uk.rowan.account;

import java.util.Optional;
import java.util.Set;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.shared.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the first administrator's account, through a link that only the console shows; no
 * default password exists.
 */
@Service
class FirstAdministrator {

	private final Accounts accounts;

	private final Administrators administrators;

	private final OneTimeLinks links;

	FirstAdministrator(Accounts accounts, Administrators administrators, OneTimeLinks links) {
		this.accounts = accounts;
		this.administrators = administrators;
		this.links = links;
	}

	/**
	 * A link for whoever runs the service, as long as nobody can administer it; earlier
	 * ones end.
	 */
	@Transactional
	public Optional<OneTimeToken> invite() {
		this.administrators.lock();
		if (this.administrators.exist()) {
			return Optional.empty();
		}
		return Optional.of(this.links.issue(ActingUser.SYSTEM, OneTimeLinks.Purpose.FIRST_ADMINISTRATOR, null));
	}

	boolean isOpen(OneTimeToken token) {
		return this.links.isOpen(token, OneTimeLinks.Purpose.FIRST_ADMINISTRATOR) && !this.administrators.exist();
	}

	/**
	 * Opens the account, unless there is an administrator by now or the link has ended.
	 */
	@Transactional
	public boolean open(OneTimeToken token, FirstAdministratorForm form) {
		this.administrators.lock();
		if (this.administrators.exist() || !this.links.use(token, OneTimeLinks.Purpose.FIRST_ADMINISTRATOR)) {
			return false;
		}
		this.accounts.create(ActingUser.SYSTEM, new NewAccount(AccountId.next(), form.username(), form.name(),
				form.email(), null, Set.of(Role.ADMIN), form.chosen()));
		return true;
	}

}

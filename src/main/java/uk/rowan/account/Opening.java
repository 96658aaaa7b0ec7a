package uk.rowan.account;

import java.time.Clock;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts.
 */
@Service
class Opening {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final Audit audit;

	private final Clock clock;

	Opening(AccountRepository accounts, Passwords passwords, Audit audit, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public ActingUser open(ActingUser by, NewAccount asked) {
		String raw = asked.rawPassword();
		Account account = Account.open(asked, (raw != null) ? this.passwords.hash(raw) : null, this.clock.instant());
		this.accounts.saveAndFlush(account);
		this.audit.record(by, AuditNote.of("account.account-created", "account", asked.id().value())
			.with("roles", Roles.codes(asked.roles())));
		return account.acting();
	}

}

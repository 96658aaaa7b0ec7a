package uk.rowan.account;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps new passwords and ends what the old ones opened.
 */
@Service
class PasswordStore {

	private final AccountRepository accounts;

	private final OneTimeLinks links;

	private final Sessions sessions;

	private final Audit audit;

	PasswordStore(AccountRepository accounts, OneTimeLinks links, Sessions sessions, Audit audit) {
		this.accounts = accounts;
		this.links = links;
		this.sessions = sessions;
		this.audit = audit;
	}

	@Transactional
	public void change(ActingUser user, String hash) {
		keep(user.id(), hash);
		this.links.end(OneTimeLinks.Purpose.PASSWORD, user.id());
		this.audit.record(user, AuditNote.of("account.password-changed", "account", user.id().value()));
	}

	/**
	 * Keeps the password if the link is still open.
	 */
	@Transactional
	public boolean choose(OneTimeToken token, AccountId id, String hash) {
		if (!this.links.use(token, OneTimeLinks.Purpose.PASSWORD)) {
			return false;
		}
		Account account = keep(id, hash);
		this.audit.record(account.acting(), AuditNote.of("account.reset-used", "account", id.value()));
		return true;
	}

	private Account keep(AccountId id, String hash) {
		Account account = this.accounts.findById(id).filter((known) -> !known.hasLeft()).orElseThrow(NotFound::new);
		account.choosePassword(hash);
		this.sessions.end(id);
		return account;
	}

}

package uk.rowan.account;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives administrators one-time links to hand to colleagues, new ones and such as cannot
 * sign in.
 */
@Service
class Invitations {

	private final Accounts accounts;

	private final AccountRepository repository;

	private final OneTimeLinks links;

	private final Sessions sessions;

	private final Audit audit;

	Invitations(Accounts accounts, AccountRepository repository, OneTimeLinks links, Sessions sessions, Audit audit) {
		this.accounts = accounts;
		this.repository = repository;
		this.links = links;
		this.sessions = sessions;
		this.audit = audit;
	}

	/**
	 * Opens an account, whose owner chooses a password through the link.
	 */
	@Transactional
	public OneTimeToken invite(ActingUser by, NewAccount asked) {
		this.accounts.create(by, asked);
		return issue(by, asked.id());
	}

	/**
	 * Ends the password and every session, and gives a link to choose anew.
	 */
	@Transactional
	public OneTimeToken reset(ActingUser by, AccountId id) {
		Account account = this.repository.findById(id).orElseThrow(NotFound::new);
		if (account.hasLeft()) {
			throw new Stale();
		}
		account.forgetPassword();
		this.sessions.end(id);
		return issue(by, id);
	}

	private OneTimeToken issue(ActingUser by, AccountId id) {
		this.audit.record(by, AuditNote.of("account.reset-issued", "account", id.value()));
		return this.links.issue(by, OneTimeLinks.Purpose.PASSWORD, id);
	}

}

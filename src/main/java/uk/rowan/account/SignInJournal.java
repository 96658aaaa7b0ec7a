package uk.rowan.account;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves entries about signing in and out; never what was typed.
 */
@Service
class SignInJournal {

	private static final String ACCOUNT = "account";

	private final Audit audit;

	SignInJournal(Audit audit) {
		this.audit = audit;
	}

	@Transactional
	public void signedIn(ActingUser user) {
		this.audit.record(user, AuditNote.of("account.signed-in", ACCOUNT, user.id().value()));
	}

	@Transactional
	public void signedOut(ActingUser user) {
		this.audit.record(user, AuditNote.of("account.signed-out", ACCOUNT, user.id().value()));
	}

	/**
	 * Somebody gave a wrong password.
	 * @param account whose, {@code null} when there is no such account: the entry is
	 * written all the same, so that the answer takes as long
	 * @param last whether the username has to wait now
	 */
	@Transactional
	public void refused(@Nullable AccountId account, boolean last) {
		AuditNote note = AuditNote.of("account.sign-in-refused", ACCOUNT, (account != null) ? account.value() : null);
		this.audit.record(ActingUser.SYSTEM, note);
		if (last) {
			this.audit.record(ActingUser.SYSTEM,
					AuditNote.of("account.sign-in-locked", ACCOUNT, (account != null) ? account.value() : null));
		}
	}

}

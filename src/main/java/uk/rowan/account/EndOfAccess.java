package uk.rowan.account;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything beside the account itself that gave access.
 */
@Service
class EndOfAccess {

	private final Sessions sessions;

	private final OneTimeLinks links;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	EndOfAccess(Sessions sessions, OneTimeLinks links, Audit audit, ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.links = links;
		this.audit = audit;
		this.events = events;
	}

	@Transactional
	public void end(ActingUser by, AccountId id) {
		this.sessions.end(id);
		this.links.end(OneTimeLinks.Purpose.PASSWORD, id);
		this.audit.record(by, AuditNote.of("account.account-left", "account", id.value()));
		this.events.publishEvent(new AccountLeft(id));
	}

}

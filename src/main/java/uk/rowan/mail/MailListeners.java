package uk.rowan.mail;

import java.util.List;
import java.util.UUID;

import uk.rowan.reach.GlassBroken;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What messages follow from what happened; each of these bears being called twice.
 */
@Component
class MailListeners {

	private final Post post;

	private final Dispatch dispatch;

	private final JdbcClient database;

	MailListeners(Post post, Dispatch dispatch, JdbcClient database) {
		this.post = post;
		this.dispatch = dispatch;
		this.database = database;
	}

	@ApplicationModuleListener
	void send(MessageQueued event) {
		if (!this.dispatch.send(event.message())) {
			throw new MessageNotSent(event.message());
		}
	}

	/**
	 * Tells those to whom the case is allocated.
	 */
	@ApplicationModuleListener
	void tellOwners(GlassBroken event) {
		List<AccountId> owners = this.database.sql("""
				select distinct account_id from reach_open_case
				where case_id = :case and ground = 'ALLOCATED' and account_id <> :breaker""")
			.param("case", event.aCase().value())
			.param("breaker", event.account().value())
			.query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
			.list();
		for (AccountId owner : owners) {
			this.post.send(ActingUser.SYSTEM, owner, "mail.case-opened", event.aCase().value());
		}
	}

}

package uk.rowan.reach;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest: who is related to, or knows privately, somebody whose record is
 * held. Whatever else opens the records of that family stays closed to them.
 */
@Service
class Interests {

	private final JdbcClient database;

	private final Audit audit;

	Interests(JdbcClient database, Audit audit) {
		this.database = database;
		this.audit = audit;
	}

	@Transactional
	void declare(ActingUser by, Interest interest) {
		UUID id = Ids.next();
		int declared = this.database.sql("""
				insert into reach
				(id, kind, subject_kind, subject_id, account_id, ground, reason, from_at, given_by)
				values (:id, 'CONFLICT', 'PERSON', :person, :account, 'INTEREST', :reason,
					coalesce(:since, rowan_now()), :by)
				on conflict do nothing""")
			.param("id", id)
			.param("person", interest.person().value())
			.param("account", interest.account().value())
			.param("reason", interest.reason())
			.param("since", (interest.since() != null) ? Timestamp.from(interest.since()) : null, Types.TIMESTAMP)
			.param("by", by.id().value())
			.update();
		if (declared > 0) {
			this.audit.record(by,
					AuditNote.of("reach.interest-declared", "reach", id)
						.about(interest.person())
						.with("account", interest.account()));
		}
	}

	/**
	 * Ends a conflict of interest: never by the one whom it concerns.
	 * @param reason why it no longer stands
	 * @return false when there is no such conflict
	 * @throws NotFound when it is the acting user's own
	 * @throws Stale when it was ended already
	 */
	@Transactional
	boolean end(ActingUser by, UUID interest, String reason) {
		Optional<UUID> account = this.database.sql("select account_id from reach_interest where id = :id")
			.param("id", interest)
			.query(UUID.class)
			.optional();
		if (account.isEmpty()) {
			return false;
		}
		if (account.get().equals(by.id().value())) {
			throw new NotFound();
		}
		int ended = this.database.sql("""
				update reach set until_at = greatest(from_at, rowan_now()), ended_by = :by, end_reason = :reason
				where id = :id and until_at is null""")
			.param("by", by.id().value())
			.param("reason", reason)
			.param("id", interest)
			.update();
		if (ended == 0) {
			throw new Stale();
		}
		this.audit.record(by, AuditNote.of("reach.interest-ended", "reach", interest).with("account", account.get()));
		return true;
	}

}

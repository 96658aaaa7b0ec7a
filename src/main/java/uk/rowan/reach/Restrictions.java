package uk.rowan.reach;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that only named colleagues may see: for everybody else they do not exist.
 */
@Service
class Restrictions {

	private final JdbcClient database;

	private final Audit audit;

	private final Grants grants;

	Restrictions(JdbcClient database, Audit audit, Grants grants) {
		this.database = database;
		this.audit = audit;
		this.grants = grants;
	}

	/** A restriction that runs. */
	private record Running(UUID id, CaseId aCase) {

	}

	/**
	 * Closes the case, and every other of its child, to all but the named.
	 * @throws Stale when one of them is restricted already
	 */
	@Transactional
	void restrict(ActingUser by, CaseId aCase, Collection<AccountId> staying, String reason) {
		nameSomebody(staying);
		oneAtATime(aCase);
		// What began since this transaction did is no less a restriction: no time is
		// asked for.
		boolean restricted = this.database.sql("""
				select exists (select from reach_case_child own
					join reach_case_child same on same.person_id = own.person_id
					join reach_restriction r on r.case_id = same.case_id and r.until_at is null
					where own.case_id = :case)""").param("case", aCase.value()).query(Boolean.class).single();
		if (restricted) {
			throw new Stale();
		}
		UUID id = place(by, aCase, reason, null);
		staying.forEach((account) -> name(by, aCase, account));
		this.audit.record(by,
				AuditNote.of("reach.case-restricted", "reach", id).about(aCase).with("named", staying.size()));
	}

	/**
	 * Names others, for a new reason, with no moment of openness between.
	 * @throws NotFound when there is no such restriction
	 * @throws Stale when it has ended, or was changed already
	 */
	@Transactional
	void change(ActingUser by, UUID restriction, Collection<AccountId> staying, String reason) {
		nameSomebody(staying);
		Running running = end(by, restriction, reason);
		UUID id = place(by, running.aCase(), reason, running.id());
		for (AccountId account : named(running.aCase())) {
			if (!staying.contains(account)) {
				this.grants.end(by, running.aCase(), account, Ground.NAMED);
			}
		}
		staying.forEach((account) -> name(by, running.aCase(), account));
		this.audit.record(by,
				AuditNote.of("reach.restriction-changed", "reach", id)
					.about(running.aCase())
					.with("follows", running.id())
					.with("named", staying.size()));
	}

	/**
	 * Opens the case again to all who had reach.
	 * @throws NotFound when there is no such restriction
	 * @throws Stale when it was lifted already
	 */
	@Transactional
	void lift(ActingUser by, UUID restriction, String reason) {
		Running running = end(by, restriction, reason);
		this.grants.endAll(by, running.aCase(), Ground.NAMED);
		this.audit.record(by, AuditNote.of("reach.restriction-lifted", "reach", restriction).about(running.aCase()));
	}

	private static void nameSomebody(Collection<AccountId> staying) {
		if (staying.isEmpty()) {
			throw new IllegalArgumentException("a restriction leaves at least one name");
		}
	}

	/**
	 * Two who restrict cases of one child at the same moment wait for each other.
	 */
	private void oneAtATime(CaseId aCase) {
		Locks.holdEach(this.database, "reach.restriction",
				this.database.sql("select person_id from reach_case_child where case_id = :case")
					.param("case", aCase.value())
					.query(UUID.class)
					.list());
	}

	private UUID place(ActingUser by, CaseId aCase, String reason, @Nullable UUID follows) {
		UUID id = Ids.next();
		this.database.sql("""
				insert into reach (id, kind, subject_kind, subject_id, ground, reason, from_at, given_by, follows_id)
				values (:id, 'RESTRICTION', 'CASE', :case, 'RESTRICTION', :reason, rowan_now(), :by, :follows)""")
			.param("id", id)
			.param("case", aCase.value())
			.param("reason", reason)
			.param("by", by.id().value())
			.param("follows", follows)
			.update();
		return id;
	}

	private Running end(ActingUser by, UUID restriction, String reason) {
		CaseId aCase = this.database.sql("select case_id from reach_restriction where id = :id")
			.param("id", restriction)
			.query(UUID.class)
			.optional()
			.map(CaseId::new)
			.orElseThrow(NotFound::new);
		oneAtATime(aCase);
		int ended = this.database.sql("""
				update reach set until_at = greatest(from_at, rowan_now()), ended_by = :by, end_reason = :reason
				where id = :id and until_at is null""")
			.param("by", by.id().value())
			.param("reason", reason)
			.param("id", restriction)
			.update();
		if (ended == 0) {
			throw new Stale();
		}
		return new Running(restriction, aCase);
	}

	private List<AccountId> named(CaseId aCase) {
		return this.database.sql("""
				select account_id from reach where kind = 'GRANT' and ground = 'NAMED' and subject_id = :case
				and account_id is not null and until_at is null""")
			.param("case", aCase.value())
			.query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
			.list();
	}

	private void name(ActingUser by, CaseId aCase, AccountId account) {
		this.grants.give(by, new Grant(aCase, account, null, null, Ground.NAMED));
	}

}

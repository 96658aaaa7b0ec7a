package uk.rowan.reach;

import java.util.Collection;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
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

	/**
	 * Closes the case, and every other of its child, to all but the named.
	 * @throws Stale when one of them is restricted already
	 */
	@Transactional
	void restrict(ActingUser by, CaseId aCase, Collection<AccountId> staying, String reason) {
		if (staying.isEmpty()) {
			throw new IllegalArgumentException("a restriction leaves at least one name");
		}
		UUID id = Ids.next();
		int placed = this.database.sql("""
				insert into reach (id, kind, subject_kind, subject_id, ground, reason, from_at, given_by)
				select :id, 'RESTRICTION', 'CASE', :case, 'RESTRICTION', :reason, rowan_now(), :by
				where not exists (select from reach_restricted_case where case_id = :case)
				on conflict do nothing""")
			.param("id", id)
			.param("case", aCase.value())
			.param("reason", reason)
			.param("by", by.id().value())
			.update();
		if (placed == 0) {
			throw new Stale();
		}
		for (AccountId account : staying) {
			this.grants.give(by, new Grant(aCase, account, null, null, Ground.NAMED));
		}
		this.audit.record(by,
				AuditNote.of("reach.case-restricted", "reach", id).about(aCase).with("named", staying.size()));
	}

	/**
	 * Opens the case again to all who had reach.
	 * @throws NotFound when there is no such restriction
	 * @throws Stale when it was lifted already
	 */
	@Transactional
	void lift(ActingUser by, UUID restriction, String reason) {
		CaseId aCase = this.database.sql("select case_id from reach_restriction where id = :id")
			.param("id", restriction)
			.query(UUID.class)
			.optional()
			.map(CaseId::new)
			.orElseThrow(NotFound::new);
		int lifted = this.database.sql("""
				update reach set until_at = greatest(from_at, rowan_now()), ended_by = :by, end_reason = :reason
				where id = :id and until_at is null""")
			.param("by", by.id().value())
			.param("reason", reason)
			.param("id", restriction)
			.update();
		if (lifted == 0) {
			throw new Stale();
		}
		this.grants.endAll(by, aCase, Ground.NAMED);
		this.audit.record(by, AuditNote.of("reach.restriction-lifted", "reach", restriction).about(aCase));
	}

}

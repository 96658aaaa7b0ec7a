package uk.rowan.reach;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What opens a case: written with the allocation or assignment that it comes of, ended
 * with it.
 */
@Service
class Grants {

	private static final String GIVE = """
			with asked as (
				select cast(:account as uuid) as account_id, cast(:role as text) as role, cast(:team as uuid) as team_id,
					cast(:until as timestamptz) as until_at
			)
			insert into reach (id, kind, subject_kind, subject_id, account_id, role, team_id, ground, from_at, until_at,
				given_by)
			select :id, 'GRANT', 'CASE', :case, a.account_id, a.role, a.team_id, :ground, rowan_now(), a.until_at, :by
			from asked a
			where a.until_at is null or (a.until_at > rowan_now() and not exists (
				select from reach r where r.kind = 'GRANT' and r.subject_id = :case and r.ground = :ground
				and r.account_id is not distinct from a.account_id and r.role is not distinct from a.role
				and r.team_id is not distinct from a.team_id and (r.until_at is null or r.until_at >= a.until_at)))
			on conflict do nothing""";

	private final JdbcClient database;

	private final Audit audit;

	Grants(JdbcClient database, Audit audit) {
		this.database = database;
		this.audit = audit;
	}

	/**
	 * Opens the case; a grant that runs already, as long at least, is left as it is.
	 */
	@Transactional
	void give(ActingUser by, Grant grant) {
		UUID id = Ids.next();
		Instant until = grant.until();
		int given = this.database.sql(GIVE)
			.param("id", id)
			.param("case", grant.aCase().value())
			.param("account", (grant.account() != null) ? grant.account().value() : null)
			.param("role", (grant.role() != null) ? grant.role().name() : null)
			.param("team", (grant.team() != null) ? grant.team().value() : null)
			.param("ground", grant.ground().name())
			.param("until", (until != null) ? Timestamp.from(until) : null)
			.param("by", by.id().value())
			.update();
		if (given > 0) {
			this.audit.record(by,
					AuditNote.of("reach.grant-given", "reach", id).about(grant.aCase()).with("ground", grant.ground()));
		}
	}

	/**
	 * Ends what the account holds on that ground.
	 */
	@Transactional
	void end(ActingUser by, CaseId aCase, AccountId account, Ground ground) {
		int ended = this.database.sql("""
				update reach set until_at = greatest(from_at, rowan_now()), ended_by = :by
				where kind = 'GRANT' and subject_id = :case and account_id = :account and ground = :ground
				and (until_at is null or until_at > rowan_now())""")
			.param("by", by.id().value())
			.param("case", aCase.value())
			.param("account", account.value())
			.param("ground", ground.name())
			.update();
		if (ended > 0) {
			this.audit.record(by,
					AuditNote.of("reach.grant-ended", "account", account.value()).about(aCase).with("ground", ground));
		}
	}

	/**
	 * Ends every grant of that ground, whomever it names.
	 */
	@Transactional
	void endAll(ActingUser by, CaseId aCase, Ground ground) {
		int ended = this.database.sql("""
				update reach set until_at = greatest(from_at, rowan_now()), ended_by = :by
				where kind = 'GRANT' and subject_id = :case and ground = :ground and until_at is null""")
			.param("by", by.id().value())
			.param("case", aCase.value())
			.param("ground", ground.name())
			.update();
		if (ended > 0) {
			this.audit.record(by,
					AuditNote.of("reach.grants-ended", "case", aCase.value()).about(aCase).with("ground", ground));
		}
	}

	/**
	 * The strongest ground on which the case is open to the user now.
	 */
	@Transactional(readOnly = true)
	Optional<Ground> strongest(ActingUser user, CaseId aCase) {
		return this.database
			.sql("select distinct ground from reach_open_case where account_id = :account and case_id = :case")
			.param("account", user.id().value())
			.param("case", aCase.value())
			.query((row, number) -> Ground.valueOf(row.getString("ground")))
			.list()
			.stream()
			.min(Ground::compareTo);
	}

}

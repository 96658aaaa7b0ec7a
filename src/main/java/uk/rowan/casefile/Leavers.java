package uk.rowan.casefile;

import java.util.List;
import java.util.UUID;

import uk.rowan.account.AccountLeft;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what somebody who leaves has of cases, in the transaction that ends the access;
 * what nobody takes over stays among what is handed over.
 */
@Component
class Leavers {

	private final JdbcClient database;

	private final Reach reach;

	private final Audit audit;

	Leavers(JdbcClient database, Reach reach, Audit audit) {
		this.database = database;
		this.reach = reach;
		this.audit = audit;
	}

	/** An allocation that ended. */
	private record Ended(CaseId aCase, PersonId child, AllocationKind kind) {

	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void end(AccountLeft left) {
		List<Ended> ended = this.database
			.sql("""
					update case_allocation a set until_at = greatest(a.from_at, l.left_at), ended_by = :by
					from case_file c, account l
					where c.id = a.case_id and l.id = a.account_id and l.left_at is not null and a.account_id = :account and a.until_at is null
					returning a.case_id, c.person_id, a.kind""")
			.param("by", ActingUser.SYSTEM.id().value())
			.param("account", left.account().value())
			.query((row, number) -> new Ended(new CaseId(row.getObject("case_id", UUID.class)),
					new PersonId(row.getObject("person_id", UUID.class)),
					AllocationKind.valueOf(row.getString("kind"))))
			.list();
		for (Ended one : ended) {
			this.reach.end(ActingUser.SYSTEM, one.aCase(), left.account(), Ground.ALLOCATED);
			this.audit.record(ActingUser.SYSTEM,
					AuditNote.of("casefile.allocation-ended", "case", one.aCase().value())
						.about(one.aCase())
						.about(one.child())
						.with("kind", one.kind())
						.with("account", left.account()));
		}
	}

}

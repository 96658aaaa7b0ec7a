package uk.rowan.casefile;

import java.util.List;
import java.util.UUID;

import uk.rowan.account.AccountLeft;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Locks;
import uk.rowan.shared.PersonId;

import org.springframework.boot.context.event.ApplicationReadyEvent;
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

	/** Whether an account may still be given cases is decided by one at a time. */
	static final String LOCK = "account.leaving";

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

		AuditNote note(AccountId account) {
			return AuditNote.of("casefile.allocation-ended", "case", this.aCase.value())
				.about(this.aCase)
				.about(this.child)
				.with("kind", this.kind)
				.with("account", account);
		}

	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void end(AccountLeft left) {
		end(left.account());
	}

	/**
	 * Does the same for those who left before allocations ended with the access. Where
	 * nothing is left to end, nothing happens.
	 */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void catchUp() {
		this.database.sql("""
				select distinct a.account_id from case_allocation a
				where a.until_at is null
				and not exists (select from account_address w where w.account_id = a.account_id)
				order by a.account_id""")
			.query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
			.list()
			.forEach(this::end);
	}

	/**
	 * Who allocates to the account at this moment has finished before, or sees that it
	 * has left.
	 */
	private void end(AccountId account) {
		Locks.hold(this.database, LOCK, account);
		List<Ended> ended = ended(account);
		ended.forEach((one) -> this.reach.end(ActingUser.SYSTEM, one.aCase(), account, Ground.ALLOCATED));
		this.audit.recordAll(ActingUser.SYSTEM, ended.stream().map((one) -> one.note(account)).toList());
	}

	/** By the account's own time, which may be later than that of the transaction. */
	private List<Ended> ended(AccountId account) {
		return this.database
			.sql("""
					update case_allocation a set until_at = greatest(a.from_at, l.left_at), ended_by = :by
					from case_file c, account l
					where c.id = a.case_id and l.id = a.account_id and l.left_at is not null and a.account_id = :account and a.until_at is null
					returning a.case_id, c.person_id, a.kind""")
			.param("by", ActingUser.SYSTEM.id().value())
			.param("account", account.value())
			.query((row, number) -> new Ended(new CaseId(row.getObject("case_id", UUID.class)),
					new PersonId(row.getObject("person_id", UUID.class)),
					AllocationKind.valueOf(row.getString("kind"))))
			.list();
	}

}

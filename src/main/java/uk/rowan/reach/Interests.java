package uk.rowan.reach;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest: who is related to, or knows privately, somebody whose record is
 * held. Whatever else opens the records of that family stays closed to them. One
 * declaration closes one record or several, and ends as a whole.
 */
@Service
public class Interests {

	private final JdbcClient database;

	private final Audit audit;

	Interests(JdbcClient database, Audit audit) {
		this.database = database;
		this.audit = audit;
	}

	/** What a declaration closes to whom, by whose word. */
	private record Closing(UUID declaration, AccountId account, String reason, UUID givenBy) {

	}

	/** What a declaration has closed until now. */
	private record Ended(UUID id, PersonId person, boolean standIn) {

	}

	/**
	 * Closes whoever is meant, and everybody of their families, to the account. The same
	 * declaration made again, while it runs, stays one and closes what has come since.
	 */
	@Transactional
	public void declare(ActingUser by, Interest interest) {
		Closing closing = new Closing(declaration(interest), interest.account(), interest.reason(), by.id().value());
		AuditNote note = AuditNote.of("reach.interest-declared", "reach", null).with("account", interest.account());
		interest.standIns().forEach((standIn) -> close(by, closing, standIn, true, note));
		interest.held().forEach((person) -> close(by, closing, person, false, note));
	}

	/**
	 * Closes a record to all who declared a conflict with somebody of its name and date
	 * of birth: on their word, by nobody's act.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void follow(Collection<PersonId> standIns, PersonId person) {
		List<Closing> declared = this.database
			.sql("""
					select declaration_id, account_id, reason, given_by from reach
					where kind = 'CONFLICT' and subject_kind = 'STAND_IN' and subject_id in (:standIns) and until_at is null""")
			.param("standIns", standIns.stream().map(PersonId::value).toList())
			.query((row, number) -> new Closing(row.getObject("declaration_id", UUID.class),
					new AccountId(row.getObject("account_id", UUID.class)), row.getString("reason"),
					row.getObject("given_by", UUID.class)))
			.list();
		for (Closing closing : declared) {
			close(ActingUser.SYSTEM, closing, person, false,
					AuditNote.of("reach.interest-followed", "reach", null).with("account", closing.account()));
		}
	}

	/**
	 * Ends all that a declaration has closed: never by the one whom it concerns.
	 * @param reason why it no longer stands
	 * @throws NotFound when there is none, or it is the acting user's own
	 * @throws Stale when it was ended already
	 */
	@Transactional
	public void end(ActingUser by, UUID declaration, String reason) {
		AccountId account = whom(declaration).filter((id) -> !id.equals(by.id())).orElseThrow(NotFound::new);
		List<Ended> ended = this.database.sql("""
				update reach set until_at = greatest(from_at, rowan_now()), ended_by = :by, end_reason = :reason
				where declaration_id = :declaration and until_at is null
				returning id, subject_id, subject_kind""")
			.param("by", by.id().value())
			.param("reason", reason)
			.param("declaration", declaration)
			.query((row, number) -> new Ended(row.getObject("id", UUID.class),
					new PersonId(row.getObject("subject_id", UUID.class)),
					row.getString("subject_kind").equals("STAND_IN")))
			.list();
		if (ended.isEmpty()) {
			throw new Stale();
		}
		for (Ended one : ended) {
			AuditNote note = AuditNote.of("reach.interest-ended", "reach", one.id()).with("account", account);
			this.audit.record(by, one.standIn() ? note : note.about(one.person()));
		}
	}

	/**
	 * How many conflicts somebody has declared within a day, running or ended; asked once
	 * at a time, so that none is left out.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int declaredToday(ActingUser by) {
		Locks.hold(this.database, "reach.interests", by.id());
		return this.database.sql("""
				select count(distinct declaration_id) from reach_interest
				where given_by = :by and from_at > rowan_now() - interval '1 day'""")
			.param("by", by.id().value())
			.query(Integer.class)
			.single();
	}

	private Optional<AccountId> whom(UUID declaration) {
		return this.database.sql("select distinct account_id from reach_interest where declaration_id = :declaration")
			.param("declaration", declaration)
			.query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
			.optional();
	}

	/**
	 * The running declaration of the same account, person and reason, or a new one; two
	 * that declare the same at once wait for each other.
	 */
	private UUID declaration(Interest interest) {
		Locks.hold(this.database, "reach.interest", interest.account(), interest.person());
		return this.database.sql("""
				select declaration_id from reach_interest
				where account_id = :account and person_id = :person and reason = :reason and until_at is null
				order by from_at limit 1""")
			.param("account", interest.account().value())
			.param("person", interest.person().value())
			.param("reason", interest.reason())
			.query(UUID.class)
			.optional()
			.orElseGet(Ids::next);
	}

	private void close(ActingUser by, Closing closing, PersonId person, boolean standIn, AuditNote note) {
		UUID id = Ids.next();
		int closed = this.database.sql("""
				insert into reach (id, kind, subject_kind, subject_id, account_id, ground, reason, from_at, given_by,
					declaration_id)
				values (:id, 'CONFLICT', :kind, :person, :account, 'INTEREST', :reason, rowan_now(), :by, :declaration)
				on conflict do nothing""")
			.param("id", id)
			.param("kind", standIn ? "STAND_IN" : "PERSON")
			.param("person", person.value())
			.param("account", closing.account().value())
			.param("reason", closing.reason())
			.param("by", closing.givenBy())
			.param("declaration", closing.declaration())
			.update();
		if (closed > 0) {
			AuditNote entry = new AuditNote(note.act(), note.subjectKind(), id, null, standIn ? null : person,
					note.codes());
			this.audit.record(by, entry);
		}
	}

}

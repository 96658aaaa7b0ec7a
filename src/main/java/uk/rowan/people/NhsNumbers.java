package uk.rowan.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records NHS numbers. One that another record out of the typist's reach holds is kept as
 * contested, and a records officer is told instead of the typist.
 */
@Service
class NhsNumbers {

	private final JdbcClient database;

	private final PersonReach reach;

	private final Likenesses likenesses;

	private final Audit audit;

	private final Clock clock;

	NhsNumbers(JdbcClient database, PersonReach reach, Likenesses likenesses, Audit audit, Clock clock) {
		this.database = database;
		this.reach = reach;
		this.likenesses = likenesses;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The other person within the user's reach who has this number; that the user was
	 * shown whose it is is remembered.
	 */
	@Transactional
	Optional<PersonSummary> openHolder(ActingUser by, NhsNumber number, PersonId except) {
		Optional<PersonSummary> holder = this.database.sql("""
				select s.* from person_identifier i join people_summary s on s.person_id = i.person_id
				where i.kind = 'NHS' and i.value = :number and i.ended_at is null and i.person_id <> :except
				and exists (
					select from people_open_person o where o.person_id = i.person_id and o.account_id = :account)
				limit 1""")
			.param("number", number.digits())
			.param("except", except.value())
			.param("account", by.id().value())
			.query((row, at) -> PersonSummary.of(row))
			.optional();
		holder.ifPresent((shown) -> this.audit.record(by,
				AuditNote.of("people.people-listed", "person", except.value()).about(shown.id())));
		return holder;
	}

	/**
	 * Gives a person this number instead of the one before.
	 */
	@Transactional
	void change(ActingUser by, PersonId person, int version, NhsNumber number, EndReason why) {
		this.reach.beginChange(by, person, version);
		this.database.sql("""
				update person_identifier set ended_at = :at, ended_by = :by, ended_why = :why
				where person_id = :person and kind = 'NHS' and ended_at is null""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.param("why", why.name())
			.param("person", person.value())
			.update();
		add(by, person, number);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void add(ActingUser by, PersonId person, NhsNumber number) {
		lock(number);
		List<PersonId> holders = this.database.sql("""
				select person_id from person_identifier
				where kind = 'NHS' and value = :number and ended_at is null and person_id <> :person""")
			.param("number", number.digits())
			.param("person", person.value())
			.query((row, index) -> new PersonId(row.getObject(1, java.util.UUID.class)))
			.list();
		this.database.sql("""
				insert into person_identifier (id, person_id, kind, value, contested, recorded_at, recorded_by)
				values (:id, :person, 'NHS', :number, :contested, :at, :by)""")
			.param("id", Ids.next())
			.param("person", person.value())
			.param("number", number.digits())
			.param("contested", !holders.isEmpty())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.update();
		holders.forEach((holder) -> this.likenesses.report(person, holder, LikenessGround.NHS_NUMBER));
		this.audit.record(by, AuditNote.of("people.nhs-number-recorded", "person", person.value()).about(person));
	}

	/**
	 * Two typists of one number wait for each other, so that the second is seen as such.
	 */
	private void lock(NhsNumber number) {
		Locks.hold(this.database, "people.nhs-number", number.digits());
	}

}

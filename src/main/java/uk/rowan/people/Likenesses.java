package uk.rowan.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds records that may be about one person: the typist is warned of those within reach,
 * a records officer learns of the others.
 */
@Service
class Likenesses {

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	Likenesses(JdbcClient database, Audit audit, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Persons of the same name and the same (expected) date of birth that the user may
	 * open; that the user was shown them is remembered.
	 */
	@Transactional
	List<PersonSummary> warnings(ActingUser by, NewPerson person) {
		List<PersonSummary> alike = this.database
			.sql("select s.* from people_summary s where s.person_id in (" + ALIKE + """
					) and exists (
						select from people_open_person o where o.person_id = s.person_id and o.account_id = :account)
					order by s.person_id limit 10""")
			.param("id", person.id().value())
			.param("plain", plain(person))
			.param("day", day(person))
			.param("account", by.id().value())
			.query((row, number) -> PersonSummary.of(row))
			.list();
		AuditNote note = AuditNote.of("people.people-listed", "person", person.id().value());
		this.audit.recordAll(by, alike.stream().map((shown) -> note.about(shown.id())).toList());
		return alike;
	}

	/**
	 * Reports what the typist of a new record could not be warned of.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void reportOutOfReach(ActingUser by, NewPerson person) {
		if (by.equals(ActingUser.SYSTEM)) {
			return;
		}
		this.database.sql(ALIKE + """
				and not exists (
					select from people_open_person o where o.person_id = p.id and o.account_id = :account)""")
			.param("id", person.id().value())
			.param("plain", plain(person))
			.param("day", day(person))
			.param("account", by.id().value())
			.query((row, index) -> new PersonId(row.getObject("id", UUID.class)))
			.list()
			.forEach((other) -> report(person.id(), other, LikenessGround.NAME_AND_BIRTH));
	}

	/**
	 * Reports that two records may be one person's. Rowan finds it: an entry in the
	 * typist's name would say that they had to do with a record that is closed to them.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void report(PersonId person, PersonId other, LikenessGround ground) {
		UUID likeness = Ids.next();
		this.database.sql("""
				insert into people_likeness (id, person_id, other_person_id, ground, found_at)
				values (:id, :person, :other, :ground, :at)""")
			.param("id", likeness)
			.param("person", person.value())
			.param("other", other.value())
			.param("ground", ground.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		AuditNote note = AuditNote.of("people.likeness-reported", "likeness", likeness);
		this.audit.recordAll(ActingUser.SYSTEM, List.of(note.about(person), note.about(other)));
	}

	private static String plain(NewPerson person) {
		return TypedName.plain(person.given() + " " + person.family());
	}

	private static LocalDate day(NewPerson person) {
		return (person.born() != null) ? person.born()
				: (person.expected() != null) ? person.expected() : LocalDate.MIN.withYear(1);
	}

	private static final String ALIKE = """
			select p.id from person p
			where p.id <> :id and (p.born_on = :day or p.kind = 'UNBORN' and p.expected_on = :day)
			and exists (
				select from person_name n where n.person_id = p.id and n.ended_why is distinct from 'MISTAKEN'
				and (n.plain = :plain or n.plain like :plain || ' %'))
			""";

}

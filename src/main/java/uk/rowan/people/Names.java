package uk.rowan.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records names: a new full name ends the one before, which stays as a former name.
 */
@Service
class Names {

	private final JdbcClient database;

	private final PersonReach reach;

	private final Audit audit;

	private final Clock clock;

	private final InterestSubjects interests;

	Names(JdbcClient database, PersonReach reach, Audit audit, Clock clock, InterestSubjects interests) {
		this.database = database;
		this.reach = reach;
		this.audit = audit;
		this.clock = clock;
		this.interests = interests;
	}

	/**
	 * Adds a name; one that is no alias takes the place of the name in use.
	 */
	@Transactional
	void change(ActingUser by, PersonId person, int version, NewName name, EndReason why) {
		this.reach.beginChange(by, person, version);
		replace(by, person, name, why);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void replace(ActingUser by, PersonId person, NewName name, EndReason why) {
		if (name.kind() != NameKind.ALIAS) {
			this.database.sql("""
					update person_name set until_on = case when :from >= from_on then :from end,
						ended_at = :at, ended_by = :by, ended_why = :why
					where person_id = :person and ended_at is null and kind <> 'ALIAS'""")
				.param("from", name.from(), java.sql.Types.DATE)
				.param("at", now())
				.param("by", by.id().value())
				.param("why", why.name())
				.param("person", person.value())
				.update();
		}
		add(by, person, name);
		this.interests.follow(person);
		this.audit.record(by,
				AuditNote.of("people.name-recorded", "person", person.value()).about(person).with("kind", name.kind()));
	}

	/**
	 * Ends an alias.
	 */
	@Transactional
	void endAlias(ActingUser by, PersonId person, int version, UUID name, RecordedEnd end) {
		this.reach.beginChange(by, person, version);
		int ended = this.database.sql("""
				update person_name set ended_at = :at, ended_by = :by, ended_why = :why,
					until_on = coalesce(until_on, :until)
				where id = :name and person_id = :person and ended_at is null and kind = 'ALIAS'""")
			.param("at", now())
			.param("by", by.id().value())
			.param("why", end.why().name())
			.param("until", end.until(), java.sql.Types.DATE)
			.param("name", name)
			.param("person", person.value())
			.update();
		if (ended == 0) {
			throw new NotFound();
		}
		this.audit.record(by,
				AuditNote.of("people.name-ended", "person", person.value()).about(person).with("why", end.why()));
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void add(ActingUser by, PersonId person, NewName name) {
		this.database.sql("""
				insert into person_name
				(id, person_id, kind, given, family, known_as, plain, from_on, recorded_at, recorded_by)
				values (:id, :person, :kind, :given, :family, :knownAs, :plain, :from, :at, :by)""")
			.param("id", Ids.next())
			.param("person", person.value())
			.param("kind", name.kind().name())
			.param("given", name.given())
			.param("family", name.family())
			.param("knownAs", name.knownAs())
			.param("plain", name.plain())
			.param("from", name.from())
			.param("at", now())
			.param("by", by.id().value())
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}

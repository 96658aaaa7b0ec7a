package uk.rowan.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who is what to whom, and lists a person's relatives as far as the asker may see
 * them.
 */
@Service
class Relationships {

	/**
	 * Each person and each family group is asked for once: they stand in several rows.
	 */
	private static final String RELATIONS = """
			with tie as materialized (
				select id as relationship_id, person_id as other, kind as relation, false as inverse,
					parental_responsibility as responsibility, null::uuid as family_id, from_on, 1 as place
				from person_relationship where other_person_id = :person and ended_at is null
				union all
				select id, other_person_id, kind, true, parental_responsibility, null, from_on, 2
				from person_relationship where person_id = :person and ended_at is null
				union all
				select null, f.person_id, 'FAMILY', false, false, f.family_id, null, 3
				from family_member m join family_member f on f.family_id = m.family_id and f.ended_at is null
				where m.person_id = :person and m.ended_at is null
			), reached as materialized (
				select t.other from (select distinct other from tie) t
				where people_reach(:account, t.other) is not null
			), open_family as materialized (
				select f.family_id from (select distinct family_id from tie) f
				where exists (
					select from people_open_family o where o.family_id = f.family_id and o.account_id = :account)
			)
			select s.*, x.relationship_id, x.relation, x.inverse, x.responsibility, x.family_id,
				f.name as family_name, greatest(x.from_on, s.born_on, p.born_on) as began
			from tie x
			join reached r on r.other = x.other
			join people_summary s on s.person_id = x.other
			join person p on p.id = :person
			left join family f on f.id = x.family_id
			where x.family_id is null or x.family_id in (select o.family_id from open_family o)
			order by x.place, s.born_on nulls last, s.person_id""";

	private final JdbcClient database;

	private final PersonReach reach;

	private final Audit audit;

	private final Clock clock;

	Relationships(JdbcClient database, PersonReach reach, Audit audit, Clock clock) {
		this.database = database;
		this.reach = reach;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	void change(ActingUser by, PersonId person, int version, NewRelationship relationship) {
		this.reach.beginChange(by, person, version);
		add(by, relationship);
	}

	/**
	 * Adds a relationship between two persons who are open to the user; does nothing
	 * where the same one runs already.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void add(ActingUser by, NewRelationship relationship) {
		this.reach.mustBeChangeable(by, relationship.person());
		this.reach.mustBeChangeable(by, relationship.other());
		int added = this.database.sql("""
				insert into person_relationship (id, person_id, other_person_id, kind, parental_responsibility,
					from_on, until_on, recorded_at, recorded_by)
				values (:id, :person, :other, :kind, :responsibility, :from, :until, :at, :by)
				on conflict do nothing""")
			.param("id", Ids.next())
			.param("person", relationship.person().value())
			.param("other", relationship.other().value())
			.param("kind", relationship.kind().name())
			.param("responsibility",
					relationship.parentalResponsibility() && relationship.kind().mayCarryResponsibility())
			.param("from", relationship.from())
			.param("until", relationship.until())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.update();
		if (added > 0) {
			AuditNote note = AuditNote.of("people.relationship-recorded", "person", relationship.person().value())
				.with("kind", relationship.kind());
			this.audit.recordAll(by, List.of(note.about(relationship.person()), note.about(relationship.other())));
		}
	}

	/**
	 * Since when a relationship that stands is recorded to be so no longer. The caller
	 * has asked whether it is open to the user.
	 */
	@Transactional(readOnly = true)
	Optional<LocalDate> recordedEnd(PersonId person, UUID relationship) {
		return this.database.sql("""
				select until_on from person_relationship
				where id = :id and :person in (person_id, other_person_id) and until_on is not null""")
			.param("id", relationship)
			.param("person", person.value())
			.query(LocalDate.class)
			.optional();
	}

	/**
	 * Ends a relationship whose other person is open to the user.
	 */
	@Transactional
	void end(ActingUser by, PersonId person, int version, UUID relationship, RecordedEnd end) {
		this.reach.beginChange(by, person, version);
		List<PersonId> parted = this.database.sql("""
				update person_relationship r set ended_at = :at, ended_by = :by, ended_why = :why,
					until_on = coalesce(:until, until_on)
				where r.id = :id and :person in (r.person_id, r.other_person_id) and r.ended_at is null
				and exists (
					select from people_changeable_person o where o.account_id = :by
					and o.person_id = case r.person_id when :person then r.other_person_id else r.person_id end)
				returning case r.person_id when :person then r.other_person_id else r.person_id end""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.param("why", end.why().name())
			.param("until", end.until(), java.sql.Types.DATE)
			.param("id", relationship)
			.param("person", person.value())
			.query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
		if (parted.isEmpty()) {
			throw new NotFound();
		}
		AuditNote note = AuditNote.of("people.relationship-ended", "relationship", relationship).with("why", end.why());
		this.audit.recordAll(by, List.of(note.about(person), note.about(parted.getFirst())));
	}

	/**
	 * Relatives first, then others of the same family groups; nobody out of reach.
	 */
	@Transactional(readOnly = true)
	List<Relation> relations(ActingUser by, PersonId person) {
		return withOwnMemberships(by, person).stream()
			.filter((relation) -> !relation.other().id().equals(person))
			.toList();
	}

	/**
	 * The same, with one line more for each family group: the person's own membership.
	 */
	@Transactional(readOnly = true)
	List<Relation> withOwnMemberships(ActingUser by, PersonId person) {
		return this.database.sql(RELATIONS)
			.param("person", person.value())
			.param("account", by.id().value())
			.query(Relationships::relation)
			.list();
	}

	private static Relation relation(ResultSet row, int number) throws SQLException {
		return new Relation(PersonSummary.of(row), row.getObject("relationship_id", UUID.class),
				row.getString("relation"), row.getBoolean("inverse"), row.getBoolean("responsibility"),
				family(row.getObject("family_id", UUID.class)), row.getString("family_name"),
				row.getObject("began", LocalDate.class));
	}

	private static @Nullable FamilyId family(@Nullable UUID id) {
		return (id != null) ? new FamilyId(id) : null;
	}

}

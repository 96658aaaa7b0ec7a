package uk.rowan.people;

import java.sql.Timestamp;
import java.time.Clock;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps family groups: the persons whom one conference is about.
 */
@Service
class Families {

	private final JdbcClient database;

	private final PersonReach reach;

	private final Audit audit;

	private final Clock clock;

	Families(JdbcClient database, PersonReach reach, Audit audit, Clock clock) {
		this.database = database;
		this.reach = reach;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	FamilyId create(ActingUser by, String name) {
		FamilyId family = FamilyId.next();
		create(by, family, name);
		return family;
	}

	private void create(ActingUser by, FamilyId family, String name) {
		this.database.sql("""
				insert into family (id, name, created_at, created_by)
				values (:id, :name, :at, :by)""")
			.param("id", family.value())
			.param("name", TypedName.tidy(name))
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.update();
		this.audit.record(by, AuditNote.of("people.family-created", "family", family.value()));
	}

	/**
	 * Adds a person who is open to the user; does nothing where they are a member
	 * already. The caller has asked whether the family is open.
	 */
	private void add(ActingUser by, FamilyId family, PersonId person) {
		this.reach.mustBeChangeable(by, person);
		int added = this.database.sql("""
				insert into family_member (id, family_id, person_id, recorded_at, recorded_by)
				values (:id, :family, :person, :at, :by) on conflict do nothing""")
			.param("id", Ids.next())
			.param("family", family.value())
			.param("person", person.value())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.update();
		if (added > 0) {
			this.audit.record(by, AuditNote.of("people.family-joined", "family", family.value()).about(person));
		}
	}

	/**
	 * A new family group with its first member, unless an earlier sending of the same
	 * form has made it.
	 * @return whether it stands as asked; not so when it was made with other words
	 * @throws NotFound also when it would be closed to its maker
	 */
	@Transactional
	boolean found(ActingUser by, FamilyId family, String name, PersonId first) {
		this.reach.mustBeChangeable(by, first);
		if (exists(family)) {
			this.reach.mustBeChangeable(by, family);
			return isFounded(family, name, first);
		}
		create(by, family, name);
		add(by, family, first);
		this.reach.mustBeChangeable(by, family);
		return true;
	}

	/**
	 * Adds a person to a family, both open to the user.
	 */
	@Transactional
	void join(ActingUser by, FamilyId family, PersonId person) {
		if (exists(family) && hasMembers(family)) {
			this.reach.mustBeChangeable(by, family);
		}
		add(by, family, person);
	}

	/**
	 * Ends a membership. It is an end of its own: who else joined or left since the form
	 * was opened does not matter, and may be hidden.
	 * @throws Stale when somebody has ended it since
	 * @throws NotFound when there never was one
	 */
	@Transactional
	void leave(ActingUser by, FamilyId family, PersonId person, RecordedEnd end) {
		this.reach.mustBeChangeable(by, family);
		this.reach.mustBeChangeable(by, person);
		int ended = this.database.sql("""
				update family_member set until_on = :until, ended_at = :at, ended_by = :by, ended_why = :why
				where family_id = :family and person_id = :person and ended_at is null""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.param("why", end.why().name())
			.param("until", end.until(), java.sql.Types.DATE)
			.param("family", family.value())
			.param("person", person.value())
			.update();
		if (ended == 0) {
			if (isMember(family, person)) {
				throw new Stale();
			}
			throw new NotFound();
		}
		this.audit.record(by,
				AuditNote.of("people.family-left", "family", family.value()).about(person).with("why", end.why()));
	}

	private boolean exists(FamilyId family) {
		return this.database.sql("select exists (select from family where id = :family)")
			.param("family", family.value())
			.query(Boolean.class)
			.single();
	}

	private boolean isFounded(FamilyId family, String name, PersonId first) {
		return this.database.sql("""
				select exists (select from family f join family_member m on m.family_id = f.id
					where f.id = :family and f.name = :name and m.person_id = :first)""")
			.param("family", family.value())
			.param("name", TypedName.tidy(name))
			.param("first", first.value())
			.query(Boolean.class)
			.single();
	}

	/** Whether the person belongs to it, or once did. */
	private boolean isMember(FamilyId family, PersonId person) {
		return this.database
			.sql("select exists (select from family_member where family_id = :family and person_id = :person)")
			.param("family", family.value())
			.param("person", person.value())
			.query(Boolean.class)
			.single();
	}

	private boolean hasMembers(FamilyId family) {
		return this.database.sql("select exists (select from family_member where family_id = :family)")
			.param("family", family.value())
			.query(Boolean.class)
			.single();
	}

}

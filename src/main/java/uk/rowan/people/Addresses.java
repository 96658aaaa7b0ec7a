package uk.rowan.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
 * Records addresses, and shows a confidential one to somebody who asks for it by a
 * deliberate act that is remembered.
 */
@Service
class Addresses {

	private final JdbcClient database;

	private final PersonReach reach;

	private final Audit audit;

	private final Clock clock;

	Addresses(JdbcClient database, PersonReach reach, Audit audit, Clock clock) {
		this.database = database;
		this.reach = reach;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	void change(ActingUser by, PersonId person, int version, NewAddress address) {
		this.reach.beginChange(by, person, version);
		add(by, person, address);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void add(ActingUser by, PersonId person, NewAddress address) {
		this.reach.mustBeChangeable(by, person);
		UUID id = Ids.next();
		this.database.sql("""
				insert into person_address
				(id, person_id, lines, town, postcode, confidential, from_on, until_on, recorded_at, recorded_by)
				values (:id, :person, :lines, :town, :postcode, :confidential, :from, :until, :at, :by)""")
			.param("id", id)
			.param("person", person.value())
			.param("lines", address.lines().strip())
			.param("town", TypedName.tidy(address.town()))
			.param("postcode", canonical(address.postcode()))
			.param("confidential", address.confidential())
			.param("from", address.from())
			.param("until", address.until())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.update();
		this.audit.record(by, AuditNote.of("people.address-recorded", "address", id).about(person));
	}

	private static String canonical(String postcode) {
		return postcode.isBlank() ? ""
				: Postcode.parse(postcode).orElseThrow(() -> new IllegalArgumentException("not a postcode")).text();
	}

	/**
	 * Ends an address: the person moved, or never lived there.
	 * @param until the last day, {@code null} when not known
	 */
	@Transactional
	void end(ActingUser by, PersonId person, int version, UUID address, @Nullable LocalDate until, EndReason why) {
		this.reach.mustBeOpen(by, person, address);
		this.reach.beginChange(by, person, version);
		int ended = this.database.sql("""
				update person_address set until_on = coalesce(:until, until_on),
					ended_at = :at, ended_by = :by, ended_why = :why
				where id = :address and person_id = :person and ended_at is null""")
			.param("until", until, java.sql.Types.DATE)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.param("why", why.name())
			.param("address", address)
			.param("person", person.value())
			.update();
		if (ended == 0) {
			throw new NotFound();
		}
		this.audit.record(by, AuditNote.of("people.address-ended", "address", address).about(person).with("why", why));
	}

	/**
	 * Shows one address in full, confidential or not.
	 */
	@Transactional
	ShownAddress disclose(ActingUser by, PersonId person, UUID address) {
		this.reach.mustBeOpen(by, person, address);
		ShownAddress shown = this.database.sql("""
				select a.lines, a.town, a.postcode, n.display_name
				from person_address a join people_name n on n.person_id = a.person_id
				where a.id = :address and a.person_id = :person""")
			.param("address", address)
			.param("person", person.value())
			.query((row, index) -> new ShownAddress(person, row.getString("display_name"),
					row.getString("lines").lines().toList(), row.getString("town"), row.getString("postcode")))
			.optional()
			.orElseThrow(NotFound::new);
		this.audit.record(by, AuditNote.of("people.address-disclosed", "address", address).about(person));
		return shown;
	}

}

package uk.rowan.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a records officer is told of likeness between records: identities, never what is
 * in them.
 */
@Service
class LikenessQueue {

	private static final Map<String, String> COLUMNS = Map.of("found", "found_at, id");

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	LikenessQueue(JdbcClient database, Audit audit, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Two records that may be one person's.
	 */
	record Line(UUID id, PersonId person, PersonId other, LikenessGround ground, String found) {

	}

	@Transactional(readOnly = true)
	Listing<Line> waiting(ListQuery query) {
		List<Line> lines = this.database
			.sql("select * from people_likeness where settled_at is null " + query.orderBy(COLUMNS, "found")
					+ " limit :limit offset :offset")
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query((row, number) -> new Line(row.getObject("id", UUID.class),
					new PersonId(row.getObject("person_id", UUID.class)),
					new PersonId(row.getObject("other_person_id", UUID.class)),
					LikenessGround.valueOf(row.getString("ground")),
					PeopleWords
						.day(LocalDate.ofInstant(row.getTimestamp("found_at").toInstant(), this.clock.getZone()))))
			.list();
		long total = this.database.sql("select count(*) from people_likeness where settled_at is null")
			.query(Long.class)
			.single();
		return new Listing<>(lines, query, total);
	}

	/**
	 * Somebody has looked into it.
	 * @throws NotFound when it is none that waits
	 */
	@Transactional
	void settle(ActingUser by, UUID likeness) {
		List<PersonId> alike = this.database.sql("""
				update people_likeness set settled_at = :at, settled_by = :by where id = :id and settled_at is null
				returning person_id, other_person_id""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.param("id", likeness)
			.query((row, number) -> List.of(new PersonId(row.getObject("person_id", UUID.class)),
					new PersonId(row.getObject("other_person_id", UUID.class))))
			.optional()
			.orElseThrow(NotFound::new);
		AuditNote note = AuditNote.of("people.likeness-settled", "likeness", likeness);
		this.audit.recordAll(by, alike.stream().map(note::about).toList());
	}

}

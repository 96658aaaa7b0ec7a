package uk.rowan.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the entries that every look at a record and every change of one leaves, one for
 * each child, and knows what time it is.
 */
@Component
class RecordJournal {

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	RecordJournal(JdbcClient database, Audit audit, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * The day in London of a moment.
	 */
	LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.clock.getZone());
	}

	LocalDate today() {
		return day(now());
	}

	/**
	 * Remembers that children were shown, and on what ground the case of each was open.
	 * @param act what was looked at, without the module's name
	 */
	void seen(ActingUser by, Meeting meeting, String act) {
		seen(by, meeting, note(act, "meeting", meeting.id().value()));
	}

	/**
	 * The same where more is to be remembered than the meeting.
	 */
	void seen(ActingUser by, Meeting meeting, AuditNote note) {
		this.audit.recordAll(by,
				meeting.children()
					.stream()
					.map((child) -> note.about(child.aCase()).about(child.child().id()).with("ground", child.ground()))
					.toList());
	}

	/**
	 * Remembers that a list was shown.
	 */
	void listed(ActingUser by, String which, int page) {
		this.audit.record(by,
				AuditNote.of("record.records-listed", "account", by.id().value())
					.with("which", which)
					.with("page", page));
	}

	/**
	 * A note of a change.
	 * @param act what was done, without the module's name
	 */
	static AuditNote note(String act, String kind, UUID id) {
		return AuditNote.of("record." + act, kind, id);
	}

	/**
	 * Remembers a change for every child of the meeting: those too whose case is closed
	 * to the one who changes it.
	 */
	void changed(ActingUser by, MeetingId id, AuditNote note) {
		List<AuditNote> notes = this.database.sql("""
				select a.case_id, c.person_id from meeting_about a join casefile_case c on c.case_id = a.case_id
				where a.meeting_id = :id order by a.case_id""")
			.param("id", id.value())
			.query((row, number) -> note.about(new CaseId(row.getObject("case_id", UUID.class)))
				.about(new PersonId(row.getObject("person_id", UUID.class))))
			.list();
		this.audit.recordAll(by, notes);
	}

}

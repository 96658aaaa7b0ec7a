package uk.rowan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the entries that every look at a meeting and every change of one leaves, one for
 * each child, and knows what time it is.
 */
@Component
class MeetingJournal {

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	MeetingJournal(JdbcClient database, Audit audit, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * The day in London.
	 */
	LocalDate today() {
		return day(now());
	}

	/**
	 * The day in London of a moment.
	 */
	LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.clock.getZone());
	}

	/**
	 * A note about somebody who is invited.
	 */
	static AuditNote about(String act, UUID invitee) {
		return AuditNote.of("meeting." + act, "invitee", invitee);
	}

	/**
	 * The same about somebody whose record says who they are.
	 */
	static AuditNote about(String act, Invitee invitee) {
		AuditNote note = about(act, invitee.id().value());
		PersonId person = invitee.person();
		return (person != null) ? note.about(person) : note;
	}

	/**
	 * Remembers that the children of a meeting were shown, and on what ground the case of
	 * each was open.
	 */
	void seen(ActingUser by, Meeting meeting, String act) {
		AuditNote note = AuditNote.of("meeting." + act, "meeting", meeting.id().value());
		this.audit.recordAll(by,
				meeting.children()
					.stream()
					.map((child) -> note.about(child.aCase()).about(child.child().id()).with("ground", child.ground()))
					.toList());
	}

	/**
	 * Remembers a change for every child: those too whose case is closed to the one who
	 * changes the meeting.
	 */
	void changed(ActingUser by, MeetingId id, AuditNote note) {
		changed(by, id, List.of(note));
	}

	/**
	 * Remembers several changes for every child; a note that names a person is kept for
	 * that person too.
	 */
	void changed(ActingUser by, MeetingId id, Collection<AuditNote> notes) {
		List<AuditNote> all = new ArrayList<>(notes.stream().filter((note) -> note.personId() != null).toList());
		this.database.sql("""
				select k.case_id, c.person_id from meeting_case k join casefile_case c on c.case_id = k.case_id
				where k.meeting_id = :id order by k.case_id""").param("id", id.value()).query((row) -> {
			CaseId aCase = new CaseId(row.getObject("case_id", UUID.class));
			PersonId child = new PersonId(row.getObject("person_id", UUID.class));
			notes.forEach((note) -> all.add(note.about(aCase).about(child)));
		});
		this.audit.recordAll(by, all);
	}

}

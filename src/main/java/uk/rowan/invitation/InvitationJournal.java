package uk.rowan.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the entries that every look at an invitation and every sending leaves, one for
 * each child.
 */
@Component
class InvitationJournal {

	private final JdbcClient database;

	private final Audit audit;

	InvitationJournal(JdbcClient database, Audit audit) {
		this.database = database;
		this.audit = audit;
	}

	/**
	 * Remembers that children were shown, and on what ground the case of each was open.
	 */
	void seen(ActingUser by, Meeting meeting, String act) {
		AuditNote note = note(act, "meeting", meeting.id().value());
		this.audit.recordAll(by, meeting.children().stream().map((child) -> about(note, child)).toList());
	}

	/**
	 * Remembers changes for every child of the meeting: those too whose case is closed to
	 * the one who makes them.
	 */
	void changed(ActingUser by, MeetingId id, List<AuditNote> changes) {
		List<AuditNote> notes = new ArrayList<>(changes.stream().filter((note) -> note.personId() != null).toList());
		this.database.sql("""
				select a.case_id, c.person_id from meeting_about a join casefile_case c on c.case_id = a.case_id
				where a.meeting_id = :id order by a.case_id""").param("id", id.value()).query((row) -> {
			CaseId aCase = new CaseId(row.getObject("case_id", UUID.class));
			PersonId child = new PersonId(row.getObject("person_id", UUID.class));
			changes.forEach((note) -> notes.add(note.about(aCase).about(child)));
		});
		this.audit.recordAll(by, notes);
	}

	static AuditNote note(String act, String kind, UUID id) {
		return AuditNote.of("invitation." + act, kind, id);
	}

	private static AuditNote about(AuditNote note, MeetingChild child) {
		return note.about(child.aCase()).about(child.child().id()).with("ground", child.ground());
	}

}

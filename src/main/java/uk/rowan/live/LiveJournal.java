package uk.rowan.live;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the entries of looks and changes, one for each child concerned. Typing that is
 * saved as it goes leaves one entry a user, field and quarter of an hour (design,
 * "Audit"): it says that somebody wrote there, and never how fast.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LiveJournal {

	private final Audit audit;

	private final JdbcClient database;

	LiveJournal(Audit audit, JdbcClient database) {
		this.audit = audit;
		this.database = database;
	}

	/**
	 * Remembers what was looked at or done, for each child of the meeting.
	 */
	void remember(ActingUser by, LiveMeeting meeting, String act) {
		AuditNote note = AuditNote.of("live." + act, "meeting", meeting.id().value());
		this.audit.recordAll(by,
				meeting.meeting()
					.children()
					.stream()
					.map((child) -> concerning(note, child).with("ground", child.ground()))
					.toList());
	}

	/**
	 * Remembers that persons beside the children were looked at, each once.
	 */
	void remember(ActingUser by, LiveMeeting meeting, String act, Collection<PersonId> persons) {
		AuditNote note = AuditNote.of("live." + act, "meeting", meeting.id().value());
		Set<PersonId> others = new LinkedHashSet<>(persons);
		meeting.meeting().children().forEach((child) -> others.remove(child.child().id()));
		this.audit.recordAll(by, others.stream().map(note::about).toList());
	}

	/**
	 * Remembers what was written.
	 */
	void written(ActingUser by, LiveMeeting meeting, Collection<LiveField> fields) {
		List<AuditNote> notes = new ArrayList<>();
		for (LiveField field : fields) {
			if (isFirstOfQuarter(by, field)) {
				CaseId child = field.key().child();
				AuditNote note = AuditNote.of("live.field-written", "meeting", meeting.id().value())
					.with("field", field.id())
					.with("kind", field.key().kind());
				meeting.meeting()
					.children()
					.stream()
					.filter((one) -> child == null || one.aCase().equals(child))
					.forEach((one) -> notes.add(concerning(note, one)));
			}
		}
		this.audit.recordAll(by, notes);
	}

	private boolean isFirstOfQuarter(ActingUser by, LiveField field) {
		return this.database.sql("""
				insert into live_entry (field_id, account_id, quarter)
				values (:field, :account, date_bin('15 minutes', cast(:at as timestamptz), timestamptz 'epoch'))
				on conflict do nothing""")
			.param("field", field.id())
			.param("account", by.id().value())
			.param("at", Timestamp.from(field.changedAt()))
			.update() > 0;
	}

	private static AuditNote concerning(AuditNote note, MeetingChild child) {
		return note.about(child.aCase()).about(child.child().id());
	}

}

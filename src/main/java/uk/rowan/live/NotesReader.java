package uk.rowan.live;

import java.util.List;

import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Invitees;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Component;

/**
 * Reads what was typed as what it decides.
 */
@Component
class NotesReader {

	private final FieldRows rows;

	private final Invitees invitees;

	private final LiveQuoracy quoracy;

	private final LiveWords words;

	NotesReader(FieldRows rows, Invitees invitees, LiveQuoracy quoracy, LiveWords words) {
		this.words = words;
		this.rows = rows;
		this.invitees = invitees;
		this.quoracy = quoracy;
	}

	ConclusionOfNotes of(ActingUser user, LiveMeeting meeting) {
		List<Invitee> invited = this.invitees.of(user, meeting.id());
		List<LiveNote> notes = LiveNote.of(this.rows.all(meeting.id()));
		LiveQuoracy.Quora quora = this.quoracy.of(meeting, invited, notes);
		return new ConclusionOfNotes(notes, invited, quora.now(), quora.decided(), this.words);
	}

}

package uk.rowan.live;

import java.util.Collection;
import java.util.List;

import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was typed while a meeting was held, for its record and its letter, whose readers
 * remember that they showed it; and what seeds write in its place.
 */
@Service
public class LiveNotes {

	private final FieldRows rows;

	private final Writing writing;

	private final Meetings meetings;

	LiveNotes(FieldRows rows, Writing writing, Meetings meetings) {
		this.rows = rows;
		this.writing = writing;
		this.meetings = meetings;
	}

	/**
	 * Every field in which something stands, in the order of the screen.
	 * @return nothing where nothing was typed, or another child of the meeting is kept
	 * from the user by a restriction
	 * @throws NotFound when there is no such meeting, or not for this user
	 */
	@Transactional
	List<LiveNote> of(ActingUser user, MeetingId id) {
		boolean withheld = this.meetings.find(user, id).orElseThrow(NotFound::new).withheld();
		return withheld ? List.of() : LiveNote.of(this.rows.all(id));
	}

	/**
	 * Writes a field, whatever stood there: what seeds do.
	 * @throws NotFound when there is no such meeting, the user does not hold it, or it
	 * has no such field
	 * @throws NotNow when the meeting cannot be written yet, or not any more
	 * @throws IllegalArgumentException when the field does not take these words
	 */
	@Transactional
	public void write(ActingUser by, MeetingId id, Collection<NewNote> notes) {
		this.rows.lock(id);
		this.writing.save(by, id, NewNote.typed(notes, this.rows.all(id)));
	}

}

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
 * What was typed while a meeting was held, for those who make decisions, plans and the
 * record of it. Whoever shows any of it remembers that.
 */
@Service
public class LiveNotes {

	private final FieldRows rows;

	private final Writing writing;

	private final LiveMeetings open;

	private final Meetings meetings;

	LiveNotes(FieldRows rows, Writing writing, LiveMeetings open, Meetings meetings) {
		this.rows = rows;
		this.writing = writing;
		this.open = open;
		this.meetings = meetings;
	}

	/**
	 * Every field in which something stands, in the order of the screen.
	 * @return nothing where nothing was typed, or another child of the meeting is kept
	 * from the user by a restriction
	 * @throws NotFound when there is no such meeting, or not for this user
	 */
	@Transactional
	public List<LiveNote> of(ActingUser user, MeetingId id) {
		boolean withheld = this.meetings.find(user, id).orElseThrow(NotFound::new).withheld();
		return withheld ? List.of() : LiveNote.of(this.rows.all(id));
	}

	/**
	 * Who was there, of those who were marked.
	 * @throws NotFound when there is no such meeting, or not for this user
	 */
	@Transactional
	public List<Attendance> attendance(ActingUser user, MeetingId id) {
		return Attendance.of(of(user, id));
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

	/**
	 * Whether nothing can be written any more.
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional
	public boolean closed(ActingUser user, MeetingId id) {
		return this.open.find(user, id).state().closed();
	}

	/**
	 * Closes the meeting: nothing is written any more.
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 * @throws NotNow when it is not open yet
	 */
	@Transactional
	public void close(ActingUser by, MeetingId id) {
		this.writing.close(by, id);
	}

}

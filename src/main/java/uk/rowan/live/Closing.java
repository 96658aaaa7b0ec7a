package uk.rowan.live;

import java.time.Instant;
import java.util.List;

import uk.rowan.conference.ConclusionRefusal;
import uk.rowan.conference.Conferences;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a conference: what was typed becomes what was decided, and nothing is typed any
 * more. Only here is anything required.
 */
@Service
class Closing {

	private final LiveMeetings meetings;

	private final FieldRows rows;

	private final Writing writing;

	private final NotesReader notes;

	private final Conferences conferences;

	Closing(LiveMeetings meetings, FieldRows rows, Writing writing, NotesReader notes, Conferences conferences) {
		this.meetings = meetings;
		this.rows = rows;
		this.writing = writing;
		this.notes = notes;
		this.conferences = conferences;
	}

	/**
	 * Closes it, unless something is missing, or an earlier sending has.
	 * @return why not, everything at once; empty when it is closed now
	 * @throws uk.rowan.web.NotFound when there is no such meeting, or the user does not
	 * hold it
	 * @throws uk.rowan.web.NotNow when it is not open yet
	 * @throws uk.rowan.web.Stale when somebody else has concluded it
	 */
	@Transactional
	List<ConclusionRefusal> close(ActingUser by, MeetingId id, Instant from, Instant until) {
		// First, so that nothing is typed between what is read and what is decided.
		this.rows.lock(id);
		LiveMeeting meeting = this.meetings.find(by, id);
		List<ConclusionRefusal> refused = this.conferences.conclude(by, id,
				this.notes.of(by, meeting).between(from, until));
		if (refused.isEmpty()) {
			this.writing.close(by, id);
		}
		return refused;
	}

}

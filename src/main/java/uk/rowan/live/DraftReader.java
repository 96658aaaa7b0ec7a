package uk.rowan.live;

import uk.rowan.conference.Conferences;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Component;

/**
 * Reads what was typed and decided at a conference, for its record and its letter.
 */
@Component
class DraftReader {

	private final LiveNotes notes;

	private final Meetings meetings;

	private final Invitees invitees;

	private final Conferences conferences;

	private final LiveWords words;

	DraftReader(LiveNotes notes, Meetings meetings, Invitees invitees, Conferences conferences, LiveWords words) {
		this.notes = notes;
		this.meetings = meetings;
		this.invitees = invitees;
		this.conferences = conferences;
		this.words = words;
	}

	/**
	 * What was typed and decided.
	 * @throws NotFound when there is no such meeting, or it is not open to the user
	 */
	DraftSections of(ActingUser user, MeetingId id) {
		return new DraftSections(this.words, this.notes.of(user, id), this.invitees.of(user, id),
				this.meetings.find(user, id).orElseThrow(NotFound::new), this.conferences.decisions(user, id));
	}

}

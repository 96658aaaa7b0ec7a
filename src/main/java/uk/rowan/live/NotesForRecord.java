package uk.rowan.live;

import java.util.Optional;

import uk.rowan.conference.Conferences;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.record.Draft;
import uk.rowan.record.LetterSource;
import uk.rowan.record.RecordSource;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Component;

/**
 * Lets the record and the letter of a conference begin with what was typed and decided.
 */
@Component
class NotesForRecord implements RecordSource, LetterSource {

	private final LiveNotes notes;

	private final Meetings meetings;

	private final Invitees invitees;

	private final Conferences conferences;

	private final LiveWords words;

	NotesForRecord(LiveNotes notes, Meetings meetings, Invitees invitees, Conferences conferences, LiveWords words) {
		this.notes = notes;
		this.meetings = meetings;
		this.invitees = invitees;
		this.conferences = conferences;
		this.words = words;
	}

	@Override
	public Optional<Draft> draft(ActingUser user, MeetingId id) {
		DraftSections sections = sections(user, id);
		return sections.notes().isEmpty() ? Optional.empty() : Optional.of(sections.record());
	}

	@Override
	public Optional<Draft> letter(ActingUser user, MeetingId id) {
		DraftSections sections = sections(user, id);
		return sections.decisions().isEmpty() ? Optional.empty() : Optional.of(sections.letter());
	}

	private DraftSections sections(ActingUser user, MeetingId id) {
		Meeting meeting = this.meetings.find(user, id).orElseThrow(NotFound::new);
		return new DraftSections(this.words, this.notes.of(user, id), this.invitees.of(user, id), meeting.children(),
				this.conferences.decisions(user, id));
	}

}

package uk.rowan.live;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.conference.Conferences;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
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
	 * What was typed and decided; what people said in the order in which they are
	 * invited, for each child alike.
	 * @throws NotFound when there is no such meeting, or it is not open to the user
	 */
	DraftSections of(ActingUser user, MeetingId id) {
		List<Invitee> invited = this.invitees.of(user, id);
		List<InviteeId> order = invited.stream().map(Invitee::id).toList();
		List<LiveNote> notes = this.notes.of(user, id)
			.stream()
			.sorted(Comparator.comparingInt((note) -> place(order, note.invitee())))
			.toList();
		return new DraftSections(this.words, notes, invited, this.meetings.find(user, id).orElseThrow(NotFound::new),
				this.conferences.decisions(user, id));
	}

	/** What nobody alone has said comes first. */
	private static int place(List<InviteeId> order, @Nullable InviteeId who) {
		return (who != null) ? order.indexOf(who) : -1;
	}

}

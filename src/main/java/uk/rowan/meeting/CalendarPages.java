package uk.rowan.meeting;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes calendar files of invitations; each is remembered for each child.
 */
@Service
class CalendarPages {

	private final OpenMeetings meetings;

	private final InviteeReader invitees;

	private final CalendarFile file;

	private final MeetingJournal journal;

	CalendarPages(OpenMeetings meetings, InviteeReader invitees, CalendarFile file, MeetingJournal journal) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.file = file;
		this.journal = journal;
	}

	/**
	 * The calendar file of one invitation; of a meeting that is cancelled the one that
	 * takes it out of the calendar.
	 * @throws NotFound when there is no such invitation for the user
	 * @throws NotNow when the meeting is not booked, or they are excluded and have no
	 * time of their own
	 */
	@Transactional
	byte[] file(ActingUser user, MeetingId id, InviteeId invitee) {
		Meeting meeting = this.meetings.toShow(user, id);
		InviteeId whose = this.invitees.find(user, id, invitee).orElseThrow(NotFound::new).id();
		Meeting.Booked booked = meeting.bookings()
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotNow("meeting.not-booked", meeting.kind().page(id) + "/invitations"));
		Standing stands = this.invitees.standing(id).getOrDefault(invitee, Standing.NEW);
		Boolean wholly = this.invitees.excluded(id).get(invitee);
		if (wholly != null && (wholly || !stands.own().isTimed())) {
			throw new NotNow("meeting.calendar.excluded", meeting.kind().page(id) + "/invitations");
		}
		this.journal.seen(user, meeting, "calendar-viewed");
		return this.file.of(whose, meeting, booked, stands);
	}

}

package uk.rowan.meeting;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives whoever sends invitations the calendar file of each, with their own time, place
 * and link; it names nobody.
 */
@Service
public class Calendars {

	private final OpenMeetings meetings;

	private final InviteeReader invitees;

	private final CalendarFile file;

	Calendars(OpenMeetings meetings, InviteeReader invitees, CalendarFile file) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.file = file;
	}

	/**
	 * The bytes of the file (RFC 5545); whoever shows it remembers that.
	 * @throws NotFound when there is no such invitation for the user, or the meeting is
	 * not booked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public byte[] of(ActingUser user, MeetingId id, InviteeId invitee) {
		Meeting meeting = this.meetings.toShow(user, id);
		InviteeId whose = this.invitees.find(user, id, invitee).orElseThrow(NotFound::new).id();
		Meeting.Booked booked = meeting.bookings().stream().findFirst().orElseThrow(NotFound::new);
		return this.file.of(whose, meeting, booked, this.invitees.standing(id).getOrDefault(whose, Standing.NEW));
	}

}

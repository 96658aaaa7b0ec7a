package uk.rowan.exclusion;

import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds conferences for those who work with them: who chairs, who takes the minutes, and
 * the coordinators. To anybody else there is no page about exclusions.
 */
@Component
class ExclusionMeetings {

	private final Meetings meetings;

	private final Invitees invitees;

	private final JdbcClient database;

	ExclusionMeetings(Meetings meetings, Invitees invitees, JdbcClient database) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.database = database;
	}

	/**
	 * The conference.
	 * @throws NotFound when there is none, or the user does not work with it
	 */
	ExclusionMeeting find(ActingUser user, MeetingId id) {
		Meeting meeting = this.meetings.find(user, id).filter((found) -> found.heldBy(user)).orElseThrow(NotFound::new);
		boolean chairs = meeting.sits(user, Booking.Seat.CHAIR);
		return new ExclusionMeeting(meeting, this.invitees.of(user, id),
				new ExclusionRule(chairs, Meeting.coordinates(user) || chairs, over(id)));
	}

	/**
	 * The conference, whose exclusions nobody else changes until the transaction ends;
	 * nor is a letter handed over to somebody who is excluded meanwhile.
	 * @throws NotFound when there is none, or the user does not work with it
	 */
	ExclusionMeeting toChange(ActingUser by, MeetingId id) {
		Locks.hold(this.database, "exclusion.meeting", id);
		this.meetings.holdLetters(id);
		return find(by, id);
	}

	private boolean over(MeetingId id) {
		return this.database.sql("select exists (select from conference_over where meeting_id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

}

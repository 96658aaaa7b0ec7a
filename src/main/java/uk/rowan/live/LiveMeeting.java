package uk.rowan.live;

import java.util.List;
import java.util.Optional;

import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

/**
 * A meeting to those who hold it.
 *
 * @param meeting the meeting, none of whose children is kept from the reader
 * @param booking how it is booked
 * @param invited those who are invited; nobody where that was not asked for
 * @param state what has happened to it
 */
record LiveMeeting(Meeting meeting, Booking booking, List<Invited> invited, LiveState state) {

	MeetingId id() {
		return this.meeting.id();
	}

	Optional<MeetingChild> child(CaseId aCase) {
		return this.meeting.children().stream().filter((one) -> one.aCase().equals(aCase)).findFirst();
	}

	Optional<Invited> invited(InviteeId who) {
		return this.invited.stream().filter((one) -> one.id().equals(who)).findFirst();
	}

	LiveMeeting with(List<Invited> people) {
		return new LiveMeeting(this.meeting, this.booking, people, this.state);
	}

	/**
	 * Whether the field is one of this meeting.
	 */
	boolean has(FieldKey key) {
		CaseId child = key.child();
		InviteeId who = key.invitee();
		return (child == null || child(child).isPresent()) && (who == null || invited(who).isPresent());
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return id().toString();
	}

}

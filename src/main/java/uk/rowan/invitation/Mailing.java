package uk.rowan.invitation;

import java.util.List;

import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.InviteeId;
import uk.rowan.web.NotFound;

/**
 * Everybody who is invited to a booked meeting, with all that their letters are made of.
 *
 * @param meeting the meeting
 * @param booked its booking that stands
 * @param addressees everybody who is invited
 * @param household the family of its children
 */
record Mailing(Meeting meeting, Meeting.Booked booked, List<Addressee> addressees, Household household) {

	Mailing {
		addressees = List.copyOf(addressees);
	}

	Booking booking() {
		return this.booked.booking();
	}

	Addressee addressee(InviteeId invitee) {
		return this.addressees.stream()
			.filter((one) -> one.invitee().id().equals(invitee))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.meeting.toString();
	}

}

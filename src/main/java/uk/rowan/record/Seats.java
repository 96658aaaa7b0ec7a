package uk.rowan.record;

import java.time.Instant;

import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

/**
 * What somebody does with the record of a meeting: whoever takes the minutes writes it, a
 * coordinator too, in their place; whoever chairs approves it, or whom a coordinator has
 * named instead: the chair reads it still.
 *
 * @param user who
 * @param meeting the meeting
 */
record Seats(ActingUser user, Meeting meeting) {

	boolean writes() {
		return Meeting.coordinates(this.user) || this.meeting.sits(this.user, Booking.Seat.MINUTE_TAKER);
	}

	boolean approves() {
		return this.user.is(Role.CHAIR)
				&& this.meeting.approver().filter((one) -> this.user.id().equals(one)).isPresent();
	}

	/**
	 * Whether the user chairs, and another was named to approve.
	 */
	boolean replaced() {
		return this.meeting.sits(this.user, Booking.Seat.CHAIR) && !approves();
	}

	/**
	 * Whether the user takes part in writing: others see what is approved.
	 */
	boolean takesPart() {
		return writes() || approves() || replaced();
	}

	/**
	 * Whether anything can be changed: the reader may decide about it, and it is not
	 * cancelled.
	 */
	boolean changeable() {
		return this.meeting.decidable() && this.meeting.cancelled() == null;
	}

	/**
	 * Whether the time for which the meeting was booked is over.
	 */
	boolean held(Instant now) {
		return this.meeting.booked().filter((booking) -> !booking.endsAt().isAfter(now)).isPresent();
	}

}

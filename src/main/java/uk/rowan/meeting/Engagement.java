package uk.rowan.meeting;

import java.time.Instant;

import uk.rowan.shared.AccountId;

/**
 * A meeting for which somebody is booked already.
 *
 * @param who who
 * @param startsAt when it starts
 * @param endsAt when it ends, or has ended
 * @param open whether the case of one of its children is open to the one who asks
 */
record Engagement(AccountId who, Instant startsAt, Instant endsAt, boolean open) {

	boolean overlaps(Booking booking) {
		return this.startsAt.isBefore(booking.endsAt()) && booking.startsAt().isBefore(this.endsAt);
	}

}

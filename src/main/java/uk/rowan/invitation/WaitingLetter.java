package uk.rowan.invitation;

import java.time.Instant;

import uk.rowan.shared.InviteeId;

/**
 * A letter that is laid ready, and waits to be printed or posted.
 *
 * @param id which
 * @param invitee to whom it goes
 * @param at when it was laid ready
 * @param printed whether it is printed
 */
record WaitingLetter(SendingId id, InviteeId invitee, Instant at, boolean printed) {

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

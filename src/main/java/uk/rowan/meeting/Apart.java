package uk.rowan.meeting;

import java.util.UUID;

import uk.rowan.shared.InviteeId;

/**
 * Two who are invited and must not meet.
 *
 * @param id the identity, made beforehand so that a second sending finds it
 * @param one the one
 * @param other the other
 * @param reason why
 */
record Apart(UUID id, InviteeId one, InviteeId other, String reason) {

	/**
	 * The identity only: reasons never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

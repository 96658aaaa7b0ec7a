package uk.rowan.meeting;

import java.util.UUID;

/**
 * Two who are invited and must not meet, as a page shows them.
 *
 * @param id which
 * @param one the one
 * @param other the other
 * @param reason why
 * @param warning that they would meet as it is arranged, when and where, in words; empty
 * when they would not
 */
public record ApartLine(UUID id, Invitee one, Invitee other, String reason, String warning) {

	/**
	 * Whether they would meet as it is arranged.
	 */
	public boolean isClash() {
		return !this.warning.isEmpty();
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

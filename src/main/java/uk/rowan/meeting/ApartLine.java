package uk.rowan.meeting;

import java.util.UUID;

/**
 * Two who must not meet, as a line of a page.
 *
 * @param id which
 * @param one what the one is called
 * @param other what the other is called
 * @param reason why
 * @param clash whether they would meet as it is arranged
 */
record ApartLine(UUID id, String one, String other, String reason, boolean clash) {

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

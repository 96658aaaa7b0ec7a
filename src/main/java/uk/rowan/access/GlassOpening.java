package uk.rowan.access;

import java.util.UUID;

/**
 * One opening of a case by break-glass.
 *
 * @param id which
 * @param reference the reference of the case
 * @param who the name of the one who opened it
 * @param from when, in words
 * @param until until when it was open so, in words
 * @param reason why, as it was typed
 * @param seen whether the reader has marked it as seen
 */
record GlassOpening(UUID id, String reference, String who, String from, String until, String reason, boolean seen) {

	/**
	 * The identity only: the reason never reaches a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

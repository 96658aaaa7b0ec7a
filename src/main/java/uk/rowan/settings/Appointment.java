package uk.rowan.settings;

import java.time.Instant;

/**
 * A meeting in which the user takes part, or which their unit holds.
 *
 * @param from when it starts
 * @param until when it ends
 * @param what what it is for, in words
 * @param whom about whom, naming only those whom the reader may open
 * @param where place or video; empty while neither is known
 * @param state what is still missing, in words; may be empty
 * @param href where it is seen
 */
public record Appointment(Instant from, Instant until, String what, String whom, String where, String state,
		String href) {

	/**
	 * When only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.from.toString();
	}

}

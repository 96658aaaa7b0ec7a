package uk.rowan.live;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A change of a field as it is asked for, once its words are found to be good.
 *
 * @param key which field
 * @param version the version that its writer had seen
 * @param words what is to stand there
 * @param turn with which turn of which page it comes, {@code null} for a page without
 * script
 * @param age how long ago it was typed; no time where it was sent at once
 */
record Typed(FieldKey key, int version, String words, @Nullable Turn turn, Duration age) {

	/**
	 * Which field only: the words never reach a log.
	 */
	@Override
	public String toString() {
		return this.key.toString();
	}

}

package uk.rowan.live;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;

/**
 * A field with the words that stand in it.
 *
 * @param id its row
 * @param key which field
 * @param version 1 for the first words, more for each change
 * @param words the words; may be empty
 * @param change the number of the change among those of the meeting
 * @param turn with which turn of which page they came, {@code null} for a page without
 * script
 * @param saidAt when it was said or typed, which may be before it arrived
 * @param changedAt when it arrived
 * @param changedBy who wrote it
 */
record LiveField(UUID id, FieldKey key, int version, String words, long change, @Nullable Turn turn, Instant saidAt,
		Instant changedAt, AccountId changedBy) {

	ConflictRule rule() {
		return new ConflictRule(this.version, this.words, this.turn);
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

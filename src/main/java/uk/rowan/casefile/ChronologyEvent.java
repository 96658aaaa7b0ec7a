package uk.rowan.casefile;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;

/**
 * One event of a case's chronology.
 *
 * @param on the day on which it happened
 * @param recordedAt when it was written down: two events of a day follow each other by it
 * @param kind what kind it is, in words: "Case opened"
 * @param words what is to be said of it, may be empty
 * @param by who wrote it down
 * @param href where it is seen in full, {@code null} when nowhere else
 */
public record ChronologyEvent(LocalDate on, Instant recordedAt, String kind, String words, AccountId by,
		@Nullable String href) {

	/**
	 * Nothing of what happened: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "chronology event";
	}

}

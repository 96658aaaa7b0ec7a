package uk.rowan.web;

import org.jspecify.annotations.Nullable;

/**
 * One event of a time line.
 *
 * @param when the day or time as read
 * @param title what happened
 * @param by who did it, {@code null} when nobody is named
 * @param words more about it, {@code null} for none
 * @param href where it is recorded, {@code null} when there is nothing to open
 */
public record TimelineEntry(String when, String title, @Nullable String by, @Nullable String words,
		@Nullable String href) {

	/**
	 * Says nothing of what happened: content never reaches a log.
	 */
	@Override
	public String toString() {
		return "timeline entry";
	}

}

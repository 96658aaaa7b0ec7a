package uk.rowan.consent;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How it stands with one who is asked.
 *
 * @param advice the advice given or offered last, {@code null} when none was
 * @param advised whether any was given: what was offered as a link is, once its page was
 * opened
 * @param answer the answer that stands, {@code null} while there is none
 * @param on the day of that answer, {@code null} while there is none
 * @param themselves whether they answered on a page of their own
 */
public record Standing(@Nullable Advice advice, boolean advised, @Nullable Answer answer, @Nullable LocalDate on,
		boolean themselves) {

	/** Nothing was given, asked or answered. */
	public static final Standing NONE = new Standing(null, false, null, null, false);

	/**
	 * Who said what never reaches a log.
	 */
	@Override
	public String toString() {
		return "standing";
	}

}

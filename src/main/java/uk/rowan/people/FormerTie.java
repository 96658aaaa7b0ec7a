package uk.rowan.people;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.PersonId;

/**
 * A tie that stands no longer, or was recorded by mistake, as a page shows it below those
 * that stand.
 *
 * @param person the other person, {@code null} for a family group or where they are not
 * open to the reader
 * @param name the name of the person or the group, or that it is not open to the reader
 * @param href the page of either, {@code null} where it is not open to the reader
 * @param wordsKey the message that says what they were
 * @param why whether it is so no longer or never was
 * @param when since when it is so no longer, or when and by whom it was called a mistake,
 * in words
 */
record FormerTie(@Nullable PersonId person, String name, @Nullable String href, String wordsKey, EndReason why,
		String when) {

	@Override
	public String toString() {
		return "former tie";
	}

}

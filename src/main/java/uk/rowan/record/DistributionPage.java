package uk.rowan.record;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A distribution as it is shown.
 *
 * @param add whether the reader can add rows
 * @param emails how many secure e-mails the reader can send at once
 * @param rows what goes to whom
 * @param missing who is due something for which there is no row yet, in words
 * @param unlisted who is in the core group, and has to be told without a letter when it
 * meets first, in words
 * @param apart who of the recipients must not meet whom, in words
 * @param unchecked whether a home address waits for its check
 */
record DistributionPage(boolean add, int emails, List<Row> rows, List<String> missing, List<String> unlisted,
		List<String> apart, boolean unchecked) {

	/**
	 * A row.
	 *
	 * @param id which
	 * @param kind record or letter, in words
	 * @param name who receives it
	 * @param role as what they are invited, as a code; empty when they are not any more
	 * @param gets what they receive, in words
	 * @param way how it reaches them, in words
	 * @param where to which address; empty when it is not shown
	 * @param checked who checked the address, in words; empty when nobody did
	 * @param stands how the row stands, as a code
	 * @param since since when, in words; empty where a mark says it, or nothing was done
	 * @param marks who confirmed, printed, sent, posted or handed it over, and when, in
	 * words
	 * @param doubt why it does not go as things stand, as a code; {@code null} for
	 * nothing
	 * @param apart whom they must not meet, in words, while it waits
	 * @param next what the reader can do with it next, in words; {@code null} for nothing
	 * @param see whether what is in it can be looked at
	 * @param paper whether the reader can open the paper that goes
	 */
	record Row(UUID id, String kind, String name, String role, String gets, String way, String where, String checked,
			String stands, String since, List<String> marks, @Nullable String doubt, List<String> apart,
			@Nullable String next, boolean see, boolean paper) {

		@Override
		public String toString() {
			return this.id.toString();
		}

	}

	@Override
	public String toString() {
		return "distribution";
	}

}

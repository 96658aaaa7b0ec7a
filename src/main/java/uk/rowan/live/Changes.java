package uk.rowan.live;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a screen that is open is told.
 *
 * @param last the number of the last change that is told
 * @param fields the fields that have changed
 * @param busy who is writing where, in words
 * @param stopped since when the summary is not recorded, in words; {@code null} when
 * nobody said so
 * @param tallies how many professionals think what, in words; {@code null} where that has
 * not changed
 */
record Changes(long last, List<Field> fields, List<String> busy, @Nullable String stopped,
		@Nullable List<String> tallies) {

	/**
	 * A field that has changed.
	 *
	 * @param key which field
	 * @param version its version
	 * @param words its words
	 * @param inWords the same as people say it, where a code or a day stands for them
	 * @param told who wrote it when, in words
	 */
	record Field(String key, int version, String words, String inWords, String told) {

		/**
		 * Which field only: words never reach a log.
		 */
		@Override
		public String toString() {
			return this.key;
		}

	}

	/**
	 * The number only.
	 */
	@Override
	public String toString() {
		return "changes up to " + this.last;
	}

}

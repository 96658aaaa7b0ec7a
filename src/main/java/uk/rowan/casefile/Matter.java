package uk.rowan.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be done in a case, as its page shows it.
 *
 * @param task what
 * @param by by when, in words; {@code null} while there is no day
 * @param left how many working days are left or days it is late, in words
 * @param late whether it is late
 * @param because why then
 * @param href where it is done, {@code null} when the reader cannot do it
 * @param next whether it is the next that the reader can do
 */
record Matter(String task, @Nullable String by, @Nullable String left, boolean late, String because,
		@Nullable String href, boolean next) {

}

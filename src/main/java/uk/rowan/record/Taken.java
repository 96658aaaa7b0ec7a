package uk.rowan.record;

import org.jspecify.annotations.Nullable;
import uk.rowan.mail.MadePage;

/**
 * What came of a step with a row of the distribution.
 *
 * @param refused why not; {@code null} when it is done now
 * @param page the one-time page that was made by it, shown once; {@code null} for none
 */
record Taken(@Nullable DeliveryRefusal refused, @Nullable MadePage page) {

	/**
	 * Nothing: whoever reads a page's link and code could use it.
	 */
	@Override
	public String toString() {
		return "taken";
	}

}

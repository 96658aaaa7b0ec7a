package uk.rowan.live;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which page sends a change, and which of its sendings it is: what a page sent earlier
 * may arrive later.
 *
 * @param page the page
 * @param number higher with each sending, 0 where the page does not count
 */
record Turn(UUID page, long number) {

	/**
	 * Whether the same page has sent this after that.
	 */
	boolean after(@Nullable Turn other) {
		return other != null && other.page.equals(this.page) && this.number > other.number;
	}

}

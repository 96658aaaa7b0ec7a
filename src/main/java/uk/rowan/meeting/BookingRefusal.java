package uk.rowan.meeting;

import java.time.Instant;

import uk.rowan.casefile.AllocationRefusal;

/**
 * Why a meeting cannot be booked as it was asked for.
 */
public sealed interface BookingRefusal {

	/**
	 * What is wrong with the booking itself.
	 */
	enum Wrong implements BookingRefusal {

		/** The start lies in the past. */
		IN_PAST,
		/** The start lies more than two years ahead. */
		TOO_FAR,
		/** The end is not after the start. */
		NOT_AFTER_START,
		/** It would last longer than a day. */
		TOO_LONG,
		/** No child of it has an open case that the booker may decide about. */
		CASES_CLOSED,
		/** A place is named and nobody meets in a room. */
		PLACE_NOT_USED,
		/** A link is named and nobody comes by video. */
		LINK_NOT_USED,
		/** Whoever chairs does not take the minutes. */
		ONE_FOR_BOTH,
		/** Day, time or chair become others, and no reason is given. */
		UNEXPLAINED

	}

	/**
	 * Somebody cannot sit in a meeting about these children.
	 *
	 * @param seat where
	 * @param why why not
	 */
	record Unfit(Booking.Seat seat, AllocationRefusal why) implements BookingRefusal {
	}

	/**
	 * Somebody sits in another meeting at that time; only said of meetings that are open
	 * to the booker.
	 *
	 * @param seat where
	 * @param startsAt when the other starts
	 * @param endsAt when the other ends
	 */
	record Clash(Booking.Seat seat, Instant startsAt, Instant endsAt) implements BookingRefusal {
	}

}

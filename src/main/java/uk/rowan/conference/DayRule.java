package uk.rowan.conference;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Booking;
import uk.rowan.shared.DatabaseClock;

/**
 * Whether the day of a conference stands: once it has begun nobody can take it away from
 * those who hold it. Who chairs or takes the minutes can still be replaced.
 *
 * @param standing the booking that stands, {@code null} when there is none
 * @param typed whether anything was typed
 * @param now when it is asked
 */
record DayRule(@Nullable Booking standing, boolean typed, Instant now) {

	/**
	 * Whether it has begun: its time has come, or something was typed.
	 */
	boolean begun() {
		return this.standing != null && (this.typed || !this.standing.startsAt().isAfter(this.now));
	}

	/**
	 * Whether a booking would put it off to another day, or close the live screen again.
	 */
	boolean refuses(Booking asked) {
		Booking kept = this.standing;
		return kept != null && begun() && !asked.startsAt().equals(kept.startsAt())
				&& (!day(asked).equals(day(kept)) || this.now.isBefore(asked.startsAt().minus(OpeningTime.BEFORE)));
	}

	private static LocalDate day(Booking booking) {
		return LocalDate.ofInstant(booking.startsAt(), DatabaseClock.LONDON);
	}

}

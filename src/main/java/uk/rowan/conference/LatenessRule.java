package uk.rowan.conference;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A conference can always be booked late, with the reason recorded that the social care
 * manager and the chair agreed on (domain, 2.1).
 *
 * @param due the last day on which it is in time, {@code null} when none is known
 * @param standing the day for which it is booked already, {@code null} when it is not
 */
record LatenessRule(@Nullable LocalDate due, @Nullable LocalDate standing) {

	/**
	 * Whether the day is late.
	 */
	boolean late(LocalDate day) {
		return this.due != null && day.isAfter(this.due);
	}

	/**
	 * Whether the day is refused for want of a reason; a day that stands has had its own.
	 */
	boolean refuses(LocalDate day, String reason) {
		return late(day) && !day.equals(this.standing) && reason.isEmpty();
	}

}

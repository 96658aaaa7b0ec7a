package uk.rowan.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.DatabaseClock;

/**
 * The longest stretch of a meeting in which somebody can take part who is excluded from
 * some of it, where each part takes as long as the others (a proposal, P).
 *
 * @param from how many parts are before it
 * @param until how many parts are over when it ends
 * @param of how many parts there are
 * @param without the parts they are excluded from, in words
 */
public record OpenStretch(int from, int until, int of, String without) {

	private static final int STEP = 5;

	public OpenStretch {
		if (from < 0 || until <= from || until > of) {
			throw new IllegalArgumentException("not a stretch of a meeting");
		}
	}

	/**
	 * When they come and go: inwards to five minutes, so that they never come too early;
	 * nothing at the start and the end of the meeting.
	 */
	Standing.Own within(Booking booking) {
		return new Standing.Own(at(booking, this.from, true), at(booking, this.until, false), "", "");
	}

	private @Nullable LocalTime at(Booking booking, int parts, boolean later) {
		if (parts == 0 || parts == this.of) {
			return null;
		}
		Duration all = Duration.between(booking.startsAt(), booking.endsAt());
		Instant at = booking.startsAt().plus(all.multipliedBy(parts).dividedBy(this.of));
		LocalTime time = LocalTime.ofInstant(at, DatabaseClock.LONDON).withSecond(0).withNano(0);
		int over = time.getMinute() % STEP;
		return (over == 0) ? time : later ? time.plusMinutes(STEP - over) : time.minusMinutes(over);
	}

	/**
	 * Where it lies only.
	 */
	@Override
	public String toString() {
		return this.from + " to " + this.until + " of " + this.of;
	}

}

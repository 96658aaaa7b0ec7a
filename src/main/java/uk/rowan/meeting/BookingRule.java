package uk.rowan.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.casefile.AllocationRefusal;

/**
 * How a meeting can be booked: for a time to come, within two years (further off it is a
 * slip of the keys), with a chair and a minute taker who are two, fit for these children
 * (domain, 2.3) and free. Who is booked for a meeting that is not open to the booker is
 * not said to be: the two are told themselves. Family, day, time and chair are enough.
 *
 * @param now when it is asked
 * @param open whether the booker may decide about an open case of the meeting
 * @param standing the booking that stands, {@code null} when there is none
 * @param unfit who cannot sit there, and why
 * @param engagements what the chair and the minute taker are booked for already
 */
record BookingRule(Instant now, boolean open, @Nullable Booking standing, Map<Booking.Seat, AllocationRefusal> unfit,
		List<Engagement> engagements) {

	private static final int YEARS_AHEAD = 2;

	private static final Duration LONGEST = Duration.ofDays(1);

	/**
	 * Everything that speaks against it.
	 */
	List<BookingRefusal> refuses(Booking asked) {
		List<BookingRefusal> refusals = new ArrayList<>();
		if (!this.open) {
			refusals.add(BookingRefusal.Wrong.CASES_CLOSED);
		}
		time(asked).forEach(refusals::add);
		if (!asked.heldAs().atAPlace() && !asked.place().isEmpty()) {
			refusals.add(BookingRefusal.Wrong.PLACE_NOT_USED);
		}
		if (!asked.heldAs().byLink() && !asked.link().isEmpty()) {
			refusals.add(BookingRefusal.Wrong.LINK_NOT_USED);
		}
		for (Booking.Seat seat : Booking.Seat.values()) {
			people(asked, seat).forEach(refusals::add);
		}
		if (this.standing != null && asked.moves(this.standing) && asked.reason().isEmpty()) {
			refusals.add(BookingRefusal.Wrong.UNEXPLAINED);
		}
		return refusals;
	}

	private Stream<BookingRefusal> time(Booking asked) {
		boolean kept = this.standing != null && asked.startsAt().equals(this.standing.startsAt());
		if (!kept && asked.startsAt().isBefore(this.now)) {
			return Stream.of(BookingRefusal.Wrong.IN_PAST);
		}
		if (!kept && asked.startsAt().isAfter(this.now.atOffset(ZoneOffset.UTC).plusYears(YEARS_AHEAD).toInstant())) {
			return Stream.of(BookingRefusal.Wrong.TOO_FAR);
		}
		if (!asked.endsAt().isAfter(asked.startsAt())) {
			return Stream.of(BookingRefusal.Wrong.NOT_AFTER_START);
		}
		return (Duration.between(asked.startsAt(), asked.endsAt()).compareTo(LONGEST) > 0)
				? Stream.of(BookingRefusal.Wrong.TOO_LONG) : Stream.empty();
	}

	private Stream<BookingRefusal> people(Booking asked, Booking.Seat seat) {
		if (seat == Booking.Seat.MINUTE_TAKER && Objects.equals(asked.minuteTaker(), asked.chair())) {
			return Stream.of(BookingRefusal.Wrong.ONE_FOR_BOTH);
		}
		AllocationRefusal why = this.unfit.get(seat);
		if (why != null) {
			return Stream.of(new BookingRefusal.Unfit(seat, why));
		}
		return this.engagements.stream()
			.filter((other) -> other.open() && other.who().equals(asked.who(seat)) && other.overlaps(asked))
			.map((other) -> (BookingRefusal) new BookingRefusal.Clash(seat, other.startsAt(), other.endsAt()))
			.limit(1);
	}

}

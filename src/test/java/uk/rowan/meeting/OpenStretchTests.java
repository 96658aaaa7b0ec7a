package uk.rowan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class OpenStretchTests {

	/**
	 * From ten to twelve: each of nine parts takes thirteen minutes and twenty seconds.
	 */
	private final Booking booking = booking();

	@Test
	void whoComesForTheFirstPartsComesAtTheStart() {
		assertThat(own(0, 3)).isEqualTo(own(null, LocalTime.of(10, 40)));
	}

	@Test
	void whoComesForTheLastPartsStaysToTheEndAndNeverComesTooEarly() {
		assertThat(own(4, 9)).isEqualTo(own(LocalTime.of(10, 55), null));
	}

	@Test
	void betweenThemTheyComeLateAndGoEarly() {
		assertThat(own(4, 5)).isEqualTo(own(LocalTime.of(10, 55), LocalTime.of(11, 5)));
	}

	private Standing.Own own(int from, int until) {
		return new OpenStretch(from, until, 9, "Decision").within(this.booking);
	}

	private static Standing.Own own(@Nullable LocalTime arrives, @Nullable LocalTime leaves) {
		return new Standing.Own(arrives, leaves, "", "");
	}

	private static Booking booking() {
		Instant from = LocalDate.of(2026, 12, 1).atTime(10, 0).atZone(DatabaseClock.LONDON).toInstant();
		return new Booking(Ids.next(), from, from.plusSeconds(7200), Booking.HeldAs.IN_PERSON, "", "", AccountId.next(),
				null, "");
	}

}

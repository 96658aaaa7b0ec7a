package uk.rowan.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class WhereaboutsTests {

	private final Booking booking = booked(Booking.HeldAs.HYBRID, "The hall", "https://video.example/all");

	@Test
	void whoComesAsEverybodyDoesMeetsEverybody() {
		assertThat(meets(Standing.Own.NOTHING, Standing.Own.NOTHING)).isTrue();
	}

	@Test
	void anotherTimeKeepsThemApart() {
		assertThat(meets(own("10:00", "10:45", "", ""), own("11:00", null, "", ""))).isFalse();
		assertThat(meets(own("10:00", "11:30", "", ""), own("11:00", null, "", ""))).isTrue();
	}

	@Test
	void whoComesAsTheOtherGoesMeetsThem() {
		assertThat(meets(own(null, "11:00", "", ""), own("11:00", null, "", ""))).isTrue();
		assertThat(meets(own(null, "10:59", "", ""), own("11:00", null, "", ""))).isFalse();
	}

	@Test
	void anotherPlaceKeepsThemApartAndTheSameByOtherWordsDoesNot() {
		assertThat(meets(Standing.Own.NOTHING, own(null, null, "Room 2", ""))).isFalse();
		assertThat(meets(Standing.Own.NOTHING, own(null, null, " the  HALL ", ""))).isTrue();
		assertThat(meets(own(null, null, "Room 2", ""), own(null, null, "Room 2", ""))).isTrue();
	}

	@Test
	void anotherLinkKeepsThemApartAndTheSameDoesNot() {
		assertThat(meets(Standing.Own.NOTHING, own(null, null, "", "https://video.example/one"))).isFalse();
		assertThat(meets(Standing.Own.NOTHING, own(null, null, "", "https://video.example/all"))).isTrue();
		assertThat(meets(own(null, null, "Room 2", ""), own(null, null, "", "https://video.example/one"))).isFalse();
	}

	@Test
	void aPlaceThatIsNotKnownYetIsOnePlace() {
		Booking open = booked(Booking.HeldAs.IN_PERSON, "", "");
		assertThat(Whereabouts.of(open, Standing.Own.NOTHING).meets(Whereabouts.of(open, Standing.Own.NOTHING)))
			.isTrue();
	}

	@Test
	void whoGoesBeforeMidnightDoesNotMeetWhoComesAfterIt() {
		Booking late = booked(LocalTime.of(22, 0), Booking.HeldAs.IN_PERSON, "The hall", "");
		assertThat(meets(late, own(null, "23:30", "", ""), own("00:15", null, "", ""))).isFalse();
		assertThat(meets(late, own(null, "23:30", "", ""), own("23:15", "00:15", "", ""))).isTrue();
		assertThat(meets(late, own(null, "00:30", "", ""), own("00:15", null, "", ""))).isTrue();
	}

	private boolean meets(Standing.Own one, Standing.Own other) {
		return meets(this.booking, one, other);
	}

	private static boolean meets(Booking booking, Standing.Own one, Standing.Own other) {
		boolean meets = Whereabouts.of(booking, one).meets(Whereabouts.of(booking, other));
		assertThat(Whereabouts.of(booking, other).meets(Whereabouts.of(booking, one))).isEqualTo(meets);
		return meets;
	}

	private static Standing.Own own(@Nullable String arrives, @Nullable String leaves, String place, String link) {
		return new Standing.Own((arrives != null) ? LocalTime.parse(arrives) : null,
				(leaves != null) ? LocalTime.parse(leaves) : null, place, link);
	}

	private static Booking booked(Booking.HeldAs heldAs, String place, String link) {
		return booked(LocalTime.of(10, 0), heldAs, place, link);
	}

	private static Booking booked(LocalTime at, Booking.HeldAs heldAs, String place, String link) {
		Instant from = LocalDate.of(2026, 12, 1).atTime(at).atZone(MeetingUnit.LONDON).toInstant();
		return new Booking(Ids.next(), from, from.plus(Duration.ofHours(3)), heldAs, place, link, AccountId.next(),
				null, "");
	}

}

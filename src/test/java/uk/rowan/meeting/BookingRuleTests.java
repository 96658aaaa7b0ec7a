package uk.rowan.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.casefile.AllocationRefusal;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class BookingRuleTests {

	private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

	private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

	private final AccountId chair = AccountId.next();

	private final AccountId minutes = AccountId.next();

	@Test
	void familyDayTimeAndChairAreEnough() {
		assertThat(rule().refuses(booking(TEN, 120, null))).isEmpty();
		assertThat(rule().refuses(booking(TEN, 120, this.minutes))).isEmpty();
		assertThat(rule().refuses(booking(NOW, 1, null))).isEmpty();
	}

	@Test
	void nothingIsBookedForThePast() {
		Booking past = booking(NOW.minusSeconds(1), 120, null);
		assertThat(rule().refuses(past)).containsExactly(BookingRefusal.Wrong.IN_PAST);
		assertThat(standing(past).refuses(booking(past.startsAt(), 120, this.minutes))).as("somebody is added")
			.isEmpty();
		assertThat(standing(booking(TEN, 120, null)).refuses(explained(past)))
			.containsExactly(BookingRefusal.Wrong.IN_PAST);
	}

	@Test
	void nothingIsBookedForMoreThanTwoYearsAhead() {
		Instant latest = Instant.parse("2028-11-20T09:00:00Z");
		assertThat(rule().refuses(booking(latest, 120, null))).isEmpty();
		Booking beyond = booking(latest.plusSeconds(1), 120, null);
		assertThat(rule().refuses(beyond)).containsExactly(BookingRefusal.Wrong.TOO_FAR);
		assertThat(standing(beyond).refuses(booking(beyond.startsAt(), 120, this.minutes))).as("somebody is added")
			.isEmpty();
	}

	@Test
	void itEndsAfterItStartsAndWithinADay() {
		assertThat(rule().refuses(booking(TEN, 0, null))).containsExactly(BookingRefusal.Wrong.NOT_AFTER_START);
		assertThat(rule().refuses(booking(TEN, -1, null))).containsExactly(BookingRefusal.Wrong.NOT_AFTER_START);
		assertThat(rule().refuses(booking(TEN, 24 * 60, null))).isEmpty();
		assertThat(rule().refuses(booking(TEN, 24 * 60 + 1, null))).containsExactly(BookingRefusal.Wrong.TOO_LONG);
	}

	@Test
	void aPlaceNeedsARoomAndALinkAVideo() {
		assertThat(rule().refuses(held(Booking.HeldAs.REMOTE, "Hall", "https://meet.example/1")))
			.containsExactly(BookingRefusal.Wrong.PLACE_NOT_USED);
		assertThat(rule().refuses(held(Booking.HeldAs.IN_PERSON, "Hall", "https://meet.example/1")))
			.containsExactly(BookingRefusal.Wrong.LINK_NOT_USED);
		assertThat(rule().refuses(held(Booking.HeldAs.HYBRID, "Hall", "https://meet.example/1"))).isEmpty();
		assertThat(rule().refuses(held(Booking.HeldAs.REMOTE, "", ""))).isEmpty();
	}

	@Test
	void whoChairsDoesNotTakeTheMinutes() {
		assertThat(rule().refuses(booking(TEN, 60, this.chair))).containsExactly(BookingRefusal.Wrong.ONE_FOR_BOTH);
	}

	@Test
	void whoeverIsNotFitIsRefusedWithTheReason() {
		BookingRule rule = new BookingRule(NOW, true, null, Map.of(Booking.Seat.CHAIR,
				AllocationRefusal.NOT_INDEPENDENT, Booking.Seat.MINUTE_TAKER, AllocationRefusal.HAS_INTEREST),
				List.of());
		assertThat(rule.refuses(booking(TEN, 60, this.minutes))).containsExactly(
				new BookingRefusal.Unfit(Booking.Seat.CHAIR, AllocationRefusal.NOT_INDEPENDENT),
				new BookingRefusal.Unfit(Booking.Seat.MINUTE_TAKER, AllocationRefusal.HAS_INTEREST));
	}

	@Test
	void anOverlapIsRefusedWhereTheOtherMeetingIsOpenToTheBooker() {
		Booking asked = booking(TEN, 60, this.minutes);
		Engagement before = new Engagement(this.chair, TEN.minusSeconds(3600), TEN, true);
		Engagement within = new Engagement(this.chair, TEN.plusSeconds(3599), TEN.plusSeconds(7200), true);
		Engagement after = new Engagement(this.minutes, TEN.plusSeconds(3600), TEN.plusSeconds(7200), true);
		Engagement around = new Engagement(this.minutes, TEN.minusSeconds(60), TEN.plusSeconds(7200), true);
		assertThat(engaged(before, after).refuses(asked)).isEmpty();
		assertThat(engaged(within).refuses(asked))
			.containsExactly(new BookingRefusal.Clash(Booking.Seat.CHAIR, within.startsAt(), within.endsAt()));
		assertThat(engaged(around, within).refuses(asked)).hasSize(2);
		assertThat(engaged(new Engagement(this.chair, TEN, asked.endsAt(), false)).refuses(asked))
			.as("no hint of what is out of reach")
			.isEmpty();
		assertThat(engaged(new Engagement(AccountId.next(), TEN, asked.endsAt(), true)).refuses(asked)).isEmpty();
	}

	@Test
	void anotherDayTimeOrChairNeedsAReasonAndAnAdditionDoesNot() {
		BookingRule rule = standing(booking(TEN, 60, null));
		assertThat(rule.refuses(booking(TEN, 60, this.minutes))).isEmpty();
		assertThat(rule.refuses(booking(TEN, 61, null))).containsExactly(BookingRefusal.Wrong.UNEXPLAINED);
		assertThat(rule.refuses(booking(TEN.plusSeconds(60), 60, null)))
			.containsExactly(BookingRefusal.Wrong.UNEXPLAINED);
		assertThat(rule.refuses(explained(booking(TEN.plusSeconds(60), 60, null)))).isEmpty();
		Booking other = new Booking(Ids.next(), TEN, TEN.plusSeconds(3600), Booking.HeldAs.IN_PERSON, "", "",
				AccountId.next(), null, "");
		assertThat(rule.refuses(other)).containsExactly(BookingRefusal.Wrong.UNEXPLAINED);
	}

	@Test
	void whereEveryCaseIsClosedNothingIsBooked() {
		assertThat(new BookingRule(NOW, false, null, Map.of(), List.of()).refuses(booking(TEN, 60, null)))
			.containsExactly(BookingRefusal.Wrong.CASES_CLOSED);
	}

	@Test
	void everythingWrongIsSaidAtOnce() {
		Booking wrong = new Booking(Ids.next(), NOW.minusSeconds(1), NOW, Booking.HeldAs.IN_PERSON, "", "https://a",
				this.chair, this.chair, "");
		assertThat(standing(booking(TEN, 60, null)).refuses(wrong)).containsExactly(BookingRefusal.Wrong.IN_PAST,
				BookingRefusal.Wrong.LINK_NOT_USED, BookingRefusal.Wrong.ONE_FOR_BOTH,
				BookingRefusal.Wrong.UNEXPLAINED);
	}

	private static BookingRule rule() {
		return new BookingRule(NOW, true, null, Map.of(), List.of());
	}

	private static BookingRule standing(Booking standing) {
		return new BookingRule(NOW, true, standing, Map.of(), List.of());
	}

	private static BookingRule engaged(Engagement... engagements) {
		return new BookingRule(NOW, true, null, Map.of(), List.of(engagements));
	}

	private Booking booking(Instant from, int lasting, @Nullable AccountId minuteTaker) {
		return new Booking(Ids.next(), from, from.plus(Duration.ofMinutes(lasting)), Booking.HeldAs.IN_PERSON, "", "",
				this.chair, minuteTaker, "");
	}

	private Booking held(Booking.HeldAs heldAs, String place, String link) {
		return new Booking(Ids.next(), TEN, TEN.plusSeconds(3600), heldAs, place, link, this.chair, null, "");
	}

	private static Booking explained(Booking booking) {
		return new Booking(booking.id(), booking.startsAt(), booking.endsAt(), booking.heldAs(), "", "",
				booking.chair(), booking.minuteTaker(), "the father is in hospital");
	}

}

package uk.rowan.conference;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import uk.rowan.meeting.Booking;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class DayRuleTests {

	private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

	@Test
	void beforeItBeginsEveryDayIsFree() {
		assertThat(new DayRule(null, false, TEN).refuses(at(TEN))).isFalse();
		assertThat(rule(false, -1).refuses(at(TEN.plusSeconds(86400)))).isFalse();
	}

	@Test
	void itsDayStandsOnceItsTimeHasComeOrSomethingWasTyped() {
		assertThat(rule(false, 0).refuses(at(TEN.plusSeconds(86400)))).isTrue();
		assertThat(rule(true, -3000).refuses(at(TEN.plusSeconds(86400)))).isTrue();
		assertThat(rule(true, -86400).refuses(at(TEN.plusSeconds(86400)))).as("put off before, by whatever").isTrue();
	}

	@Test
	void whoHoldsItCanBeReplacedAndItCanBeginALittleLater() {
		assertThat(rule(true, 0).refuses(at(TEN))).isFalse();
		assertThat(rule(true, -1800).refuses(at(TEN.plusSeconds(1800)))).isFalse();
		assertThat(rule(true, -1800).refuses(at(TEN.plusSeconds(1801)))).as("that closes the live screen").isTrue();
	}

	private static DayRule rule(boolean typed, long seconds) {
		return new DayRule(at(TEN), typed, TEN.plusSeconds(seconds));
	}

	private static Booking at(Instant starts) {
		return new Booking(Ids.next(), starts, starts.plusSeconds(7200), Booking.HeldAs.IN_PERSON, "", "",
				AccountId.next(), null, "");
	}

}

package uk.rowan.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShortDatesTests {

	@Test
	void everyMonthHasThreeLetters() {
		assertThat(
				IntStream.rangeClosed(1, 12).mapToObj((month) -> ShortDates.dayAndMonth(LocalDate.of(2026, month, 7))))
			.containsExactly("7 Jan", "7 Feb", "7 Mar", "7 Apr", "7 May", "7 Jun", "7 Jul", "7 Aug", "7 Sep", "7 Oct",
					"7 Nov", "7 Dec");
	}

	@Test
	void aDaySaysItsYearAndItsWeekday() {
		assertThat(ShortDates.day(LocalDate.of(2026, 9, 7))).isEqualTo("7 Sep 2026");
		assertThat(ShortDates.weekday(LocalDate.of(2026, 9, 7))).isEqualTo("Mon 7 Sep 2026");
	}

	@Test
	void aMomentIsThatOfLondon() {
		Instant moment = Instant.parse("2026-09-07T13:05:09Z");
		assertThat(ShortDates.minute(moment)).isEqualTo("7 Sep 2026, 14:05");
		assertThat(ShortDates.second(moment)).isEqualTo("7 Sep 2026, 14:05:09");
		assertThat(ShortDates.dayAndTime(moment)).isEqualTo("7 Sep 2026 at 14:05");
	}

}

package uk.rowan.settings;

import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The worked oracle of the domain reference (10.2) and properties of every day.
 */
class WorkingCalendarTests {

	private final WorkingCalendar calendar = BankHolidays.calendar();

	@ParameterizedTest
	@CsvSource({ "2025-04-10, 2025-04-28, 2025-05-06, 2025-05-13", "2025-12-15, 2025-12-31, 2026-01-08, 2026-01-15",
			"2026-05-01, 2026-05-18, 2026-05-26, 2026-06-02" })
	void tenFifteenAndTwentyWorkingDaysAreAsWorkedByHand(LocalDate trigger, LocalDate ten, LocalDate fifteen,
			LocalDate twenty) {
		assertThat(this.calendar.after(trigger, 10)).isEqualTo(ten);
		assertThat(this.calendar.after(trigger, 15)).isEqualTo(fifteen);
		assertThat(this.calendar.after(trigger, 20)).isEqualTo(twenty);
	}

	@Test
	void aClosureDayOfTheCouncilIsNotWorked() {
		TreeMap<LocalDate, String> closed = new TreeMap<>();
		closed.put(LocalDate.of(2026, 12, 29), "Closed between the years");
		WorkingCalendar withClosure = new WorkingCalendar(this.calendar.bankHolidays(), closed);
		assertThat(this.calendar.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2026, 12, 29));
		assertThat(withClosure.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2026, 12, 30));
	}

	@Test
	void aDayOutsideTheLoadedYearsIsRefused() {
		assertThatExceptionOfType(CalendarEnds.class)
			.isThrownBy(() -> this.calendar.after(LocalDate.of(2027, 12, 20), 10))
			.withMessage("The bank holidays of 2028 are not loaded; the calendar reaches from 2022 to 2027");
		assertThatExceptionOfType(CalendarEnds.class)
			.isThrownBy(() -> this.calendar.isWorkingDay(LocalDate.of(2021, 12, 31)));
	}

	@Test
	void theDaysLeftAreThoseThatAreWorked() {
		LocalDate eve = LocalDate.of(2026, 12, 24);
		assertThat(this.calendar.between(eve, LocalDate.of(2026, 12, 28))).isZero();
		assertThat(this.calendar.between(eve, LocalDate.of(2026, 12, 30))).isEqualTo(2);
		assertThat(this.calendar.between(eve, eve)).isZero();
		assertThat(this.calendar.between(eve, eve.minusDays(9))).isZero();
		for (int days = 1; days < 60; days++) {
			assertThat(this.calendar.between(eve, this.calendar.after(eve, days))).isEqualTo(days);
		}
		assertThatExceptionOfType(CalendarEnds.class)
			.isThrownBy(() -> this.calendar.between(eve, LocalDate.of(2028, 1, 10)));
	}

	@Test
	void countingForwardLandsOnWorkingDaysInOrderAndComesBack() {
		long seed = new Random().nextLong();
		System.out.println("WorkingCalendarTests seed " + seed);
		Random random = new Random(seed);
		for (int run = 0; run < 2_000; run++) {
			LocalDate day = LocalDate.of(2022, 2, 1).plusDays(random.nextInt(2_000));
			int count = 1 + random.nextInt(40);
			LocalDate reached = this.calendar.after(day, count);
			assertThat(this.calendar.isWorkingDay(reached)).as("%s + %s", day, count).isTrue();
			assertThat(this.calendar.after(day, count + 1)).as("%s + %s", day, count).isAfter(reached);
			assertThat(this.calendar.after(day.plusDays(1), count)).as("%s + %s", day, count).isAfterOrEqualTo(reached);
			assertThat(this.calendar.after(reached, -count)).as("%s + %s and back", day, count)
				.isEqualTo(this.calendar.onOrBefore(day));
		}
	}

}

package uk.rowan.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BankHolidayYearTests {

	@ParameterizedTest
	@ValueSource(ints = { 2024, 2025, 2026, 2027 })
	void theProposalIsWhatWasPublished(int year) {
		assertThat(proposed(year))
			.isEqualTo(BankHolidays.days().subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
	}

	@ParameterizedTest
	@CsvSource({ "2000, 2000-04-24", "2008, 2008-03-24", "2011, 2011-04-25", "2019, 2019-04-22", "2028, 2028-04-17",
			"2035, 2035-03-26", "2038, 2038-04-26" })
	void easterMondayIsWhereTheChurchHasIt(int year, LocalDate monday) {
		assertThat(proposed(year)).containsEntry(monday, "Easter Monday");
	}

	@Test
	void everyYearHasEightWeekdays() {
		IntStream.rangeClosed(1980, 2200).forEach((year) -> {
			assertThat(proposed(year)).as("%d", year).hasSize(BankHolidayYear.LEAST);
			assertThat(proposed(year).keySet()).as("%d", year)
				.noneMatch((day) -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "3 January 2028", "3 January 2028:", "30 February 2028: None", "3 January 2029: Next year",
			"1 January 2028: A Saturday", "03/01/2028: New Year", ": Nothing", "3 January 2028: A\n3 January 2028: B" })
	void aLineThatIsNoneIsNamed(String lines) {
		assertThatIllegalArgumentException().isThrownBy(() -> BankHolidayYear.read(2028, lines))
			.withMessage(lines.lines().toList().getLast());
	}

	private static SortedMap<LocalDate, String> proposed(int year) {
		return BankHolidayYear.read(year, BankHolidayYear.proposal(year));
	}

}

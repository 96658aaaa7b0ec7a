package uk.rowan.settings;

import java.time.LocalDate;
import java.time.Year;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The loaded bank holidays against an independent calculation.
 */
class BankHolidayTableTests {

	@ParameterizedTest
	@ValueSource(ints = { 2022, 2023, 2024, 2025, 2026, 2027 })
	void theTableIsWhatAnotherCalendarCalculates(int year) {
		TreeSet<LocalDate> calculated = HolidayManager.getInstance(ManagerParameters.create("gb"))
			.getHolidays(Year.of(year), "eng")
			.stream()
			.map(Holiday::getDate)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(BankHolidays.days().keySet().stream().filter((day) -> day.getYear() == year))
			.containsExactlyElementsOf(calculated);
	}

}

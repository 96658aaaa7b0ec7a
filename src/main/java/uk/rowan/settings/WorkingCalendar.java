package uk.rowan.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Which days are worked: Monday to Friday, no bank holiday of England and Wales, no
 * closure day of the council. A table, never a formula: one-off days happen (domain,
 * 10.1).
 *
 * @param bankHolidays their names by day; the years between the first and the last count
 * as loaded
 * @param closureDays the council's own, their names by day
 */
record WorkingCalendar(SortedMap<LocalDate, String> bankHolidays, SortedMap<LocalDate, String> closureDays) {

	WorkingCalendar {
		bankHolidays = new TreeMap<>(bankHolidays);
		closureDays = new TreeMap<>(closureDays);
	}

	int firstYear() {
		return this.bankHolidays.isEmpty() ? 1 : this.bankHolidays.firstKey().getYear();
	}

	int lastYear() {
		return this.bankHolidays.isEmpty() ? 0 : this.bankHolidays.lastKey().getYear();
	}

	/**
	 * The bank holidays of one year.
	 */
	SortedMap<LocalDate, String> bankHolidaysOf(int year) {
		return this.bankHolidays.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
	}

	/**
	 * The loaded years that are not over.
	 */
	List<Integer> correctable(LocalDate today) {
		return IntStream.rangeClosed(Math.max(firstYear(), today.getYear()), lastYear()).boxed().toList();
	}

	/**
	 * Whether the day is worked.
	 * @throws CalendarEnds outside the loaded years
	 */
	boolean isWorkingDay(LocalDate day) {
		if (day.getYear() < firstYear() || day.getYear() > lastYear()) {
			throw new CalendarEnds(day, firstYear(), lastYear());
		}
		return !isWeekend(day) && !this.bankHolidays.containsKey(day) && !this.closureDays.containsKey(day);
	}

	/**
	 * The nth working day after a day, which itself is day 0; before it when negative.
	 */
	LocalDate after(LocalDate day, int workingDays) {
		int step = (workingDays < 0) ? -1 : 1;
		LocalDate reached = day;
		for (int left = Math.abs(workingDays); left > 0;) {
			reached = reached.plusDays(step);
			if (isWorkingDay(reached)) {
				left--;
			}
		}
		return reached;
	}

	/**
	 * How many days after the one, up to and with the other, are worked; 0 when the other
	 * is not later.
	 */
	int between(LocalDate day, LocalDate last) {
		return (int) day.plusDays(1)
			.datesUntil(last.isAfter(day) ? last.plusDays(1) : day.plusDays(1))
			.filter(this::isWorkingDay)
			.count();
	}

	/**
	 * The day itself when it is worked, else the next that is.
	 */
	LocalDate onOrAfter(LocalDate day) {
		return isWorkingDay(day) ? day : after(day, 1);
	}

	/**
	 * The day itself when it is worked, else the last that was.
	 */
	LocalDate onOrBefore(LocalDate day) {
		return isWorkingDay(day) ? day : after(day, -1);
	}

	/**
	 * Why a weekday is not worked: "a bank holiday".
	 */
	@Nullable String whyNotWorked(LocalDate day) {
		if (this.bankHolidays.containsKey(day)) {
			return "a bank holiday";
		}
		return this.closureDays.containsKey(day) ? "a closure day of the council" : null;
	}

	/**
	 * The weekdays from a day to another that were not worked, in order.
	 */
	List<LocalDate> skippedWeekdays(LocalDate from, LocalDate to) {
		List<LocalDate> skipped = new ArrayList<>();
		for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
			if (!isWeekend(day) && whyNotWorked(day) != null) {
				skipped.add(day);
			}
		}
		return List.copyOf(skipped);
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}

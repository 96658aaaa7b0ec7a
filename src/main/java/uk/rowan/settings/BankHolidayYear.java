package uk.rowan.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales in a year, as text with one line for each: "3
 * January 2028: New Year's Day (substitute day)". What the rules give (Banking and
 * Financial Dealings Act 1971, schedule 1, and the usual substitute days) is proposed for
 * somebody to compare with what the government has published, never used by itself.
 */
final class BankHolidayYear {

	/** A year has eight, and more when there is something to celebrate or to mourn. */
	static final int LEAST = 8;

	/** More in a year is a slip. */
	static final int MOST = 20;

	/** So many years ahead the government has published them at most. */
	static final int YEARS_AHEAD = 3;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
		.withResolverStyle(ResolverStyle.STRICT);

	private static final int NAME = 100;

	private BankHolidayYear() {
	}

	/**
	 * The lines to begin with.
	 */
	static String proposal(int year) {
		return lines(byRule(year));
	}

	/**
	 * Days as lines.
	 */
	static String lines(SortedMap<LocalDate, String> days) {
		return days.entrySet()
			.stream()
			.map((holiday) -> DAY.format(holiday.getKey()) + ": " + holiday.getValue())
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Reads lines.
	 * @throws IllegalArgumentException with the line that is none, that lies outside the
	 * year, at a weekend, or comes twice
	 */
	static SortedMap<LocalDate, String> read(int year, String lines) {
		SortedMap<LocalDate, String> found = new TreeMap<>();
		for (String line : lines.lines().map(String::strip).filter((text) -> !text.isEmpty()).toList()) {
			String[] parts = line.split("\\s*:\\s*", 2);
			if (parts.length < 2 || parts[1].isEmpty() || parts[1].length() > NAME) {
				throw new IllegalArgumentException(line);
			}
			LocalDate day = day(line, parts[0]);
			if (day.getYear() != year || isWeekend(day) || found.put(day, parts[1]) != null) {
				throw new IllegalArgumentException(line);
			}
		}
		return found;
	}

	private static LocalDate day(String line, String text) {
		try {
			return LocalDate.parse(text, DAY);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException(line, ex);
		}
	}

	private static SortedMap<LocalDate, String> byRule(int year) {
		LocalDate easter = easter(year);
		SortedMap<LocalDate, String> days = new TreeMap<>(Map.of(easter.minusDays(2), "Good Friday", easter.plusDays(1),
				"Easter Monday", firstMonday(year, 5), "Early May bank holiday", lastMonday(year, 5),
				"Spring bank holiday", lastMonday(year, 8), "Summer bank holiday"));
		onAWeekday(days, LocalDate.of(year, 1, 1), "New Year's Day");
		LocalDate christmas = LocalDate.of(year, 12, 25);
		// A Boxing Day on a Monday stays, and Christmas Day moves behind it.
		if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
			onAWeekday(days, christmas.plusDays(1), "Boxing Day");
			onAWeekday(days, christmas, "Christmas Day");
		}
		else {
			onAWeekday(days, christmas, "Christmas Day");
			onAWeekday(days, christmas.plusDays(1), "Boxing Day");
		}
		return days;
	}

	private static void onAWeekday(SortedMap<LocalDate, String> days, LocalDate day, String name) {
		LocalDate kept = day;
		while (isWeekend(kept) || days.containsKey(kept)) {
			kept = kept.plusDays(1);
		}
		days.put(kept, kept.equals(day) ? name : name + " (substitute day)");
	}

	private static LocalDate firstMonday(int year, int month) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
	}

	private static LocalDate lastMonday(int year, int month) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
	}

	/**
	 * The first Sunday after the full moon of the church's calendar: the moon's age on 1
	 * January (its epact) is corrected for the leap years that centuries drop and for the
	 * drift of the moon's nineteen years.
	 */
	private static LocalDate easter(int year) {
		int century = year / 100 + 1;
		int dropped = 3 * century / 4 - 12;
		int drift = (8 * century + 5) / 25 - 5;
		int golden = year % 19 + 1;
		int epact = Math.floorMod(11 * golden + 20 + drift - dropped, 30);
		if (epact == 24 || (epact == 25 && golden > 11)) {
			epact++;
		}
		int moon = (epact > 23) ? 74 - epact : 44 - epact;
		return LocalDate.of(year, 3, 1).plusDays(moon - 1L).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
	}

}

package uk.rowan.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Says days and moments where a table or a reason has no room for whole months: every
 * month in three letters. British English alone would make "Sept" of one of them. Where
 * there is room, months are written out. Moments are those of Europe/London.
 */
public final class ShortDates {

	private static final DateTimeFormatter DAY = formatter("d MMM yyyy");

	private static final DateTimeFormatter WEEKDAY = formatter("EEE d MMM yyyy");

	private static final DateTimeFormatter DAY_AND_MONTH = formatter("d MMM");

	private static final DateTimeFormatter MINUTE = formatter("d MMM yyyy, HH:mm");

	private static final DateTimeFormatter SECOND = formatter("d MMM yyyy, HH:mm:ss");

	private static final DateTimeFormatter DAY_AND_TIME = formatter("d MMM yyyy 'at' HH:mm");

	private ShortDates() {
	}

	private static DateTimeFormatter formatter(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(DatabaseClock.LONDON);
	}

	/**
	 * "7 Sep 2026".
	 */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/**
	 * "Mon 7 Sep 2026".
	 */
	public static String weekday(LocalDate day) {
		return WEEKDAY.format(day);
	}

	/**
	 * "7 Sep".
	 */
	public static String dayAndMonth(LocalDate day) {
		return DAY_AND_MONTH.format(day);
	}

	/**
	 * "7 Sep 2026, 14:05".
	 */
	public static String minute(Instant moment) {
		return MINUTE.format(moment);
	}

	/**
	 * "7 Sep 2026, 14:05:09".
	 */
	public static String second(Instant moment) {
		return SECOND.format(moment);
	}

	/**
	 * "7 Sep 2026 at 14:05", within a sentence.
	 */
	public static String dayAndTime(Instant moment) {
		return DAY_AND_TIME.format(moment);
	}

}

package uk.rowan.web;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes times of the day by the 24-hour clock, as people type them: 9:30,
 * 9.30, 0930 or 9.
 */
public final class TypedTime {

	private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]?([0-9]{2}))?");

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

	private TypedTime() {
	}

	/**
	 * The time typed.
	 * @return empty when it is none
	 */
	public static Optional<LocalTime> read(String typed) {
		Matcher time = TIME.matcher(typed);
		if (!time.matches()) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(time.group(1));
		int minute = (time.group(2) != null) ? Integer.parseInt(time.group(2)) : 0;
		return (hour < 24 && minute < 60) ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
	}

	/**
	 * What would be typed for a time.
	 */
	public static String of(LocalTime time) {
		return TYPED.format(time);
	}

}

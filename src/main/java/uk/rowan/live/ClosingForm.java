package uk.rowan.live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import uk.rowan.meeting.Booking;
import uk.rowan.shared.DatabaseClock;

import org.springframework.validation.BindingResult;

/**
 * When a conference began and ended, by the 24-hour clock.
 *
 * @param began when it began
 * @param ended when it ended
 */
record ClosingForm(@Size(max = 20, message = "{live.closing.time}") String began,
		@Size(max = 20, message = "{live.closing.time}") String ended) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	ClosingForm {
		began = Objects.requireNonNullElse(began, "").strip();
		ended = Objects.requireNonNullElse(ended, "").strip();
	}

	/**
	 * As booked, until now.
	 */
	static ClosingForm of(Booking booking, Clock clock) {
		return new ClosingForm(TIME.format(booking.startsAt().atZone(DatabaseClock.LONDON)),
				TIME.format(clock.instant().atZone(DatabaseClock.LONDON)));
	}

	/**
	 * The beginning, on the day for which it was booked; where it cannot be read the form
	 * has one problem more.
	 */
	Optional<Instant> from(Booking booking, BindingResult problems) {
		return at(this.began, "began", booking, problems);
	}

	/**
	 * The end; a conference that went on past midnight ended on the next day.
	 */
	Optional<Instant> until(Booking booking, BindingResult problems) {
		return at(this.ended, "ended", booking, problems);
	}

	private static Optional<Instant> at(String typed, String field, Booking booking, BindingResult problems) {
		if (!typed.matches("([01]?\\d|2[0-3])[:.]?[0-5]\\d")) {
			if (!problems.hasFieldErrors(field)) {
				problems.rejectValue(field, "live.closing.time");
			}
			return Optional.empty();
		}
		String digits = typed.replaceAll("\\D", "");
		int minutes = digits.length() - 2;
		LocalTime time = LocalTime.of(Integer.parseInt(digits.substring(0, minutes)),
				Integer.parseInt(digits.substring(minutes)));
		LocalDate day = booking.startsAt().atZone(DatabaseClock.LONDON).toLocalDate();
		return Optional.of(day.atTime(time).atZone(DatabaseClock.LONDON).toInstant());
	}

}

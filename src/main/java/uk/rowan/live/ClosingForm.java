package uk.rowan.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import uk.rowan.meeting.Booking;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.web.TypedTime;

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

	private static final Duration HALF_A_DAY = Duration.ofHours(12);

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
	 * The beginning: the moment of that time which is nearest to the one that was booked;
	 * where it cannot be read the form has one problem more.
	 */
	Optional<Instant> from(Booking booking, BindingResult problems) {
		ZonedDateTime booked = booking.startsAt().atZone(DatabaseClock.LONDON);
		return time(this.began, "began", problems).map((time) -> {
			ZonedDateTime began = booked.with(time);
			return began.plusDays(began.isBefore(booked.minus(HALF_A_DAY)) ? 1 : 0)
				.minusDays(began.isAfter(booked.plus(HALF_A_DAY)) ? 1 : 0)
				.toInstant();
		});
	}

	/**
	 * The end; of a conference that went on past midnight on the next day, where that is
	 * no more than half a day after its beginning.
	 * @param from when it began; empty when that could not be read
	 */
	Optional<Instant> until(Booking booking, Optional<Instant> from, BindingResult problems) {
		ZonedDateTime began = from.orElse(booking.startsAt()).atZone(DatabaseClock.LONDON);
		return time(this.ended, "ended", problems).map((time) -> {
			ZonedDateTime ended = began.with(time);
			ZonedDateTime next = ended.plusDays(1);
			boolean past = !ended.isAfter(began) && !next.isAfter(began.plus(HALF_A_DAY));
			return (past ? next : ended).toInstant();
		});
	}

	private static Optional<LocalTime> time(String typed, String field, BindingResult problems) {
		Optional<LocalTime> time = TypedTime.read(typed);
		if (time.isEmpty() && !problems.hasFieldErrors(field)) {
			problems.rejectValue(field, "live.closing.time");
		}
		return time;
	}

}

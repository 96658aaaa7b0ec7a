package uk.rowan.conference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Booking;
import uk.rowan.shared.ShortDates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module's pages that are put together in code.
 */
@Component
class ConferenceWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private final MessageSource messages;

	private final Clock clock;

	ConferenceWords(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("conference." + key, arguments, Locale.UK);
	}

	/**
	 * What a conference is held for, and whether it is held instead of another.
	 */
	String type(Conference conference) {
		String type = say("type." + conference.type());
		return (conference.reconvenes() != null) ? say("reconvened", type) : type;
	}

	String day(LocalDate day) {
		return ShortDates.day(day);
	}

	String day(Instant at) {
		return ShortDates.day(LocalDate.ofInstant(at, this.clock.getZone()));
	}

	/**
	 * "Tue 1 Dec 2026, 10:00 to 12:00".
	 */
	String when(Instant from, Instant until) {
		return say("when", ShortDates.weekday(LocalDate.ofInstant(from, this.clock.getZone())),
				TIME.format(from.atZone(this.clock.getZone())), TIME.format(until.atZone(this.clock.getZone())));
	}

	/**
	 * "10:00 to 12:00".
	 */
	String times(Instant from, Instant until) {
		return say("times", TIME.format(from.atZone(this.clock.getZone())),
				TIME.format(until.atZone(this.clock.getZone())));
	}

	/**
	 * "Tue 1 Dec 2026".
	 */
	String weekday(LocalDate day) {
		return ShortDates.weekday(day);
	}

	String when(Booking booking) {
		return when(booking.startsAt(), booking.endsAt());
	}

	/**
	 * How a letter or a record stands, as its own page says it.
	 * @param stands {@code null} while it is not begun
	 */
	String stands(@Nullable String stands) {
		return this.messages.getMessage("record.stands." + ((stands != null) ? stands : "NONE"), null, Locale.UK);
	}

	/**
	 * "A plan is needed: neglect".
	 */
	String decided(ChildDecision decision) {
		AbuseCategory category = decision.category();
		return (decision.plan() && category != null) ? say("decided.plan", say("category." + category))
				: say("decided.no-plan");
	}

	/**
	 * "1 hour 30 minutes".
	 */
	String length(int minutes) {
		int hours = minutes / 60;
		int rest = minutes % 60;
		if (hours == 0) {
			return say("length.minutes", rest);
		}
		return (rest == 0) ? say("length.hours", hours) : say("length.both", hours, rest);
	}

}

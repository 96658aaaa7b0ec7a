package uk.rowan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import uk.rowan.shared.ShortDates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module that are put together in code.
 */
@Component
class MeetingWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private final MessageSource messages;

	private final Clock clock;

	MeetingWords(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("meeting." + key, arguments, Locale.UK);
	}

	/**
	 * "Tue 1 Dec 2026, 10:00 to 12:00".
	 */
	String when(Instant from, Instant until) {
		return say("when", ShortDates.weekday(day(from)), TIME.format(from.atZone(this.clock.getZone())),
				TIME.format(until.atZone(this.clock.getZone())));
	}

	/**
	 * The day in London.
	 */
	LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.clock.getZone());
	}

}

package uk.rowan.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import uk.rowan.shared.ShortDates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module that are put together in code.
 */
@Component
class RecordWords {

	private final MessageSource messages;

	private final Clock clock;

	RecordWords(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("record." + key, arguments, Locale.UK);
	}

	String day(Instant at) {
		return ShortDates.day(LocalDate.ofInstant(at, this.clock.getZone()));
	}

	String day(LocalDate day) {
		return ShortDates.day(day);
	}

	/**
	 * "on 7 Sep 2026 at 14:05 by A. N. Other".
	 */
	String told(String key, Instant at, String... names) {
		return say(key, Stream.concat(Stream.of(ShortDates.dayAndTime(at)), Stream.of(names)).toArray());
	}

}

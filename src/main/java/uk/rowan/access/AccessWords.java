package uk.rowan.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import uk.rowan.shared.ShortDates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module's pages that are put together in code.
 */
@Component
class AccessWords {

	private final MessageSource messages;

	AccessWords(MessageSource messages) {
		this.messages = messages;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("access." + key, arguments, Locale.UK);
	}

	String time(Instant time) {
		return ShortDates.minute(time);
	}

	/**
	 * "8 hours", "90 minutes".
	 */
	String span(Duration span) {
		return (span.toMinutesPart() == 0) ? say("span.hours", span.toHours()) : say("span.minutes", span.toMinutes());
	}

}

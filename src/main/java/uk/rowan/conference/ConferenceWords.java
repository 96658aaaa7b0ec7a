package uk.rowan.conference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
	 * "link, minute taker": what a booking changed.
	 * @return empty when nothing is another
	 */
	String changed(Booking before, Booking after) {
		List<String> parts = new ArrayList<>();
		if (!before.startsAt().equals(after.startsAt()) || !before.endsAt().equals(after.endsAt())) {
			parts.add(say("changed.when", when(after)));
		}
		if (before.heldAs() != after.heldAs()) {
			parts.add(say("changed.held-as", say("held-as." + after.heldAs())));
		}
		part("place", before.place(), after.place(), parts);
		part("link", before.link(), after.link(), parts);
		if (!before.chair().equals(after.chair())) {
			parts.add(say("changed.chair"));
		}
		if (!Objects.equals(before.minuteTaker(), after.minuteTaker())) {
			parts.add(say((before.minuteTaker() == null) ? "added.minutes" : "changed.minutes"));
		}
		return String.join(", ", parts);
	}

	private void part(String what, String before, String after, List<String> parts) {
		if (!before.equals(after)) {
			parts.add(say((before.isEmpty() ? "added." : after.isEmpty() ? "removed." : "changed.") + what));
		}
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

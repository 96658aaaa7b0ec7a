package uk.rowan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
	 * "From 11:00 to 12:00, Room 2, with a link of their own".
	 */
	String own(Standing.Own own) {
		List<String> parts = new ArrayList<>();
		Optional.ofNullable(own.arrives()).ifPresent((at) -> parts.add(say("own.from", TIME.format(at))));
		Optional.ofNullable(own.leaves()).ifPresent((at) -> parts.add(say("own.until", TIME.format(at))));
		if (!own.place().isEmpty()) {
			parts.add(own.place());
		}
		if (!own.link().isEmpty()) {
			parts.add(say("own.with-link"));
		}
		return String.join(", ", parts);
	}

	/**
	 * That two who must not meet would, when and where.
	 * @param together while both would be there, and where
	 * @param places how the places are called that may be meant
	 */
	String clash(String one, String other, Whereabouts together, List<String> places) {
		String where = places.stream().filter(together::isAt).findFirst().orElse(say("apart.clash.link"));
		return say("apart.clash", one, other, TIME.format(together.from()), TIME.format(together.until()), where);
	}

	/**
	 * As what somebody would come, and how it is known that they belong to the meeting.
	 */
	String why(Proposal one) {
		String role = say("role." + one.role());
		return switch (one.why()) {
			case KIN, ALLOCATED -> role;
			default -> say("why", role, say("why." + one.why()));
		};
	}

	/**
	 * The roles in which nobody is known, each with where somebody is entered.
	 */
	List<MissingLine> missing(Map<InviteeRole, Circle.Known> roles) {
		return roles.entrySet()
			.stream()
			.map((one) -> new MissingLine(one.getKey().name(), say("role." + one.getKey()),
					say("missing." + one.getValue())))
			.toList();
	}

	/**
	 * This day in London.
	 */
	LocalDate today() {
		return day(this.clock.instant());
	}

	/**
	 * The day in London.
	 */
	LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.clock.getZone());
	}

}

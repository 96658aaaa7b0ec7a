package uk.rowan.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.InviteeRoleWords;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module's pages that are put together in code.
 */
@Component
class LiveWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	/** Typing takes a while: what is closer together is one moment. */
	private static final Duration AT_ONCE = Duration.ofMinutes(2);

	private final MessageSource messages;

	private final InviteeRoleWords roles;

	private final Clock clock;

	LiveWords(MessageSource messages, InviteeRoleWords roles, Clock clock) {
		this.messages = messages;
		this.roles = roles;
		this.clock = clock;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("live." + key, arguments, Locale.UK);
	}

	/**
	 * The council's clock in milliseconds since 1970, for a page that goes on counting.
	 */
	long now() {
		return this.clock.millis();
	}

	/**
	 * "11:40", in London.
	 */
	String time(Instant at) {
		return TIME.format(at.atZone(this.clock.getZone()));
	}

	/**
	 * "Tue 1 Dec 2026, 09:00".
	 */
	String when(Instant at) {
		return say("when", ShortDates.weekday(LocalDate.ofInstant(at, this.clock.getZone())), time(at));
	}

	/**
	 * "Jo Bell, 11:42", or both times where it was said earlier than it was typed.
	 * @param decided when a decision was said to be taken, empty where nobody says
	 */
	String told(LiveField field, String decided, Map<AccountId, String> names) {
		String who = names.getOrDefault(field.changedBy(), ActingUser.SYSTEM.name());
		String typed = time(field.changedAt());
		if (!decided.isEmpty() && !decided.equals(typed)) {
			return say("told.decided", who, decided, typed);
		}
		boolean late = Duration.between(field.saidAt(), field.changedAt()).compareTo(AT_ONCE) > 0;
		return late ? say("told.said", who, time(field.saidAt()), typed) : say("told", who, typed);
	}

	/**
	 * As what somebody is invited.
	 */
	String role(InviteeRole role) {
		return this.roles.of(role);
	}

	/**
	 * What somebody who is invited has answered.
	 */
	String answer(Telling.Answer answer, boolean excluded) {
		String told = say("answered.as", this.messages.getMessage("meeting.answer." + answer, null, Locale.UK));
		return excluded ? told + "; " + excluded(false) : told;
	}

	/**
	 * That somebody is excluded, from the whole meeting or from a part of it.
	 */
	String excluded(boolean whole) {
		return say(whole ? "excluded.whole" : "excluded.part");
	}

	/**
	 * What somebody of the family is to a child.
	 */
	String relation(Kin.Relative relative) {
		String what = this.messages.getMessage(relative.words(), null, Locale.UK);
		return relative.responsibility() ? say("draft.responsible", what) : what;
	}

	/**
	 * What a field is called.
	 */
	String field(FieldKind kind) {
		return Objects.requireNonNullElseGet(this.messages.getMessage("live.field." + kind, null, null, Locale.UK),
				() -> say("another-field"));
	}

	/**
	 * What a field can hold, for one to choose.
	 */
	List<Option> options(FieldKind kind) {
		return kind.codes().stream().map((code) -> new Option(code, say("code." + kind + "." + code))).toList();
	}

	/**
	 * "6 Sep 2026" for a day, the words of a code, else what was typed.
	 */
	String inWords(FieldKind kind, String words) {
		if (words.isEmpty()) {
			return words;
		}
		if (kind.takes() == Takes.DAY) {
			return ShortDates.day(LocalDate.parse(words));
		}
		return kind.codes().isEmpty() ? words : say("code." + kind + "." + words);
	}

}

package uk.rowan.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.InviteeRoleWords;
import uk.rowan.shared.ShortDates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module that are put together in code.
 */
@Component
class InvitationWords {

	private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private final MessageSource messages;

	private final InviteeRoleWords roles;

	private final Clock clock;

	InvitationWords(MessageSource messages, InviteeRoleWords roles, Clock clock) {
		this.messages = messages;
		this.roles = roles;
		this.clock = clock;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("invitation." + key, arguments, Locale.UK);
	}

	/**
	 * As what somebody comes, as meetings call it.
	 */
	String role(InviteeRole role) {
		return this.roles.of(role);
	}

	LocalDate today() {
		return day(this.clock.instant());
	}

	LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.clock.getZone());
	}

	LocalTime time(Instant at) {
		return LocalTime.ofInstant(at, this.clock.getZone());
	}

	/**
	 * This day as a letter says it: "Monday 23 November 2026".
	 */
	String dated() {
		return IN_FULL.format(today());
	}

	/**
	 * "Tuesday 1 December 2026, 10:00 to 12:00".
	 */
	String whenInFull(LocalDate day, LocalTime from, LocalTime until) {
		return say("when", IN_FULL.format(day), TIME.format(from), TIME.format(until));
	}

	/**
	 * "Tue 1 Dec 2026, 10:00 to 12:00".
	 */
	String when(LocalDate day, LocalTime from, LocalTime until) {
		return say("when", ShortDates.weekday(day), TIME.format(from), TIME.format(until));
	}

}

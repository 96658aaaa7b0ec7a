package uk.rowan.exclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.InviteeRoleWords;
import uk.rowan.settings.Clocks;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module's pages that are put together in code.
 */
@Component
class ExclusionWords {

	private final MessageSource messages;

	private final InviteeRoleWords roles;

	private final Clocks clocks;

	private final ExclusionJournal journal;

	ExclusionWords(MessageSource messages, InviteeRoleWords roles, Clocks clocks, ExclusionJournal journal) {
		this.messages = messages;
		this.roles = roles;
		this.clocks = clocks;
		this.journal = journal;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("exclusion." + key, arguments, Locale.UK);
	}

	Option option(Invitee one) {
		return new Option(one.id().toString(), one.called(), this.roles.of(one.role()));
	}

	List<Option> grounds() {
		return Arrays.stream(ExclusionGround.values())
			.map((one) -> new Option(one.name(), say("ground." + one)))
			.toList();
	}

	/**
	 * The parts in the order of the conference.
	 */
	String parts(Collection<ExcludedPart> parts) {
		return parts.stream().sorted().map((one) -> say("part." + one)).collect(Collectors.joining(", "));
	}

	List<Option> parts() {
		return Arrays.stream(ExcludedPart.values()).map((one) -> new Option(one.name(), say("part." + one))).toList();
	}

	/**
	 * An exclusion as the list shows it.
	 *
	 * @param id which
	 * @param whom whom
	 * @param from from what, in words
	 * @param asked who asked when, in words
	 * @param late whether that was after the day that clock T8 gives
	 * @param ground why, in words
	 * @param words what is said for it
	 * @param state how it stands, as a code
	 * @param decided by the chair: why, and how they are heard; empty while it waits
	 * @param ended why it was taken back; empty when it was not
	 * @param decides whether the reader can decide it
	 * @param ends whether the reader can take it back
	 */
	record Line(ExclusionId id, String whom, String from, String asked, boolean late, String ground, String words,
			String state, List<String> decided, String ended, boolean decides, boolean ends) {

		/**
		 * The identity only: names never reach a log.
		 */
		@Override
		public String toString() {
			return this.id.toString();
		}

	}

	Line line(ExclusionMeeting meeting, Exclusion one) {
		NewExclusion asked = one.asked();
		InviteeId asker = asked.asker();
		Exclusion.State state = one.state();
		return new Line(one.id(), called(meeting, asked.whom()), from(asked),
				say("asked", (asker != null) ? called(meeting, asker) : say("asker.chair"), ShortDates.day(asked.on())),
				late(meeting, asked.on()), say("ground." + asked.ground()), asked.words(), state.name(),
				decided(one.verdict()), ended(one.end()), meeting.rule().mayDecide(state),
				meeting.rule().mayEnd(state));
	}

	private String called(ExclusionMeeting meeting, InviteeId who) {
		return meeting.invitee(who).map(Invitee::called).orElseGet(() -> say("gone"));
	}

	private String from(NewExclusion asked) {
		return asked.whole() ? say("from.whole") : say("from.parts", parts(asked.parts()));
	}

	private List<String> decided(Exclusion.@Nullable Verdict verdict) {
		if (verdict == null) {
			return List.of();
		}
		return verdict.heard().isEmpty() ? List.of(verdict.reason())
				: List.of(verdict.reason(), say("heard.how", verdict.heard()));
	}

	private String ended(Exclusion.@Nullable End end) {
		return (end != null) ? say("ended", day(end.at()), end.reason()) : "";
	}

	private String day(Instant at) {
		return ShortDates.day(this.journal.day(at));
	}

	/**
	 * Whether a day is after the one by which it should be asked (T8); not while no
	 * conference is booked.
	 */
	boolean late(ExclusionMeeting meeting, LocalDate on) {
		return meeting.meeting().booked().map((booked) -> {
			LocalDate by = this.clocks.due("T8", this.journal.day(booked.startsAt())).on();
			return by != null && on.isAfter(by);
		}).orElse(false);
	}

	/**
	 * By when it should be asked, in words; empty while no conference is booked.
	 */
	String by(ExclusionMeeting meeting) {
		return meeting.meeting().booked().map((booked) -> {
			LocalDate by = this.clocks.due("T8", this.journal.day(booked.startsAt())).on();
			return (by != null) ? say("by", ShortDates.day(by)) : "";
		}).orElse("");
	}

}

package uk.rowan.live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.settings.WorkingDays;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days to offer for the first core group (T13), and for the review (T16, T17) those on
 * which the chair is free, inside their clocks.
 */
@Component
class Slots {

	private final Clocks clocks;

	private final WorkingDays days;

	private final JdbcClient database;

	private final Clock clock;

	private final LiveWords words;

	Slots(Clocks clocks, WorkingDays days, JdbcClient database, Clock clock, LiveWords words) {
		this.clocks = clocks;
		this.days = days;
		this.database = database;
		this.clock = clock;
		this.words = words;
	}

	/**
	 * What is offered, and why.
	 *
	 * @param because until when it must be held, in words
	 * @param what which days they are, in words
	 * @param days the days, earliest first
	 */
	record Offer(String because, String what, List<Option> days) {
	}

	Offer coreGroup(ActingUser user, LiveMeeting meeting) {
		return offer(user, meeting, "T13", false);
	}

	/**
	 * Within the clock of a first review, or that of a later one, by what is held.
	 */
	Offer review(ActingUser user, LiveMeeting meeting) {
		String next = this.database.sql("select clock from conference_next_review where meeting_id = :id")
			.param("id", meeting.id().value())
			.query(String.class)
			.optional()
			.orElse("T16");
		return offer(user, meeting, next, true);
	}

	private Offer offer(ActingUser user, LiveMeeting meeting, String clockId, boolean chaired) {
		LocalDate held = LocalDate.ofInstant(meeting.booking().startsAt(), this.clock.getZone());
		DueDate due = this.clocks.due(clockId, held);
		String what = this.words.say(chaired ? "days.chair" : "days");
		@Nullable LocalDate by = due.on();
		if (by == null) {
			return new Offer(due.because(), what, List.of());
		}
		SlotRule rule = new SlotRule(held.plusDays(1), by,
				chaired ? busy(user, meeting.booking().chair().value(), by) : Set.of());
		return new Offer(this.words.say("days.by", ShortDates.day(by), due.because()), what,
				rule.offers(this.days::isWorkingDay)
					.stream()
					.map((day) -> new Option(day.toString(), ShortDates.weekday(day)))
					.toList());
	}

	/**
	 * The days of the month before on which the chair is booked, as far as it is open to
	 * the user (design, "Reach").
	 */
	private Set<LocalDate> busy(ActingUser user, UUID chair, LocalDate by) {
		return new HashSet<>(this.database.sql("""
				with reached as materialized (
					select r.case_id from reach_open_cases(:account) r
				), withheld as materialized (
					select w.case_id from reach_withheld_cases(:account) w
				)
				select cast(b.starts_at at time zone 'Europe/London' as date) as day from meeting_booked b
				where b.chair_id = :chair and b.starts_at > cast(:by as date) - interval '31 days'
				and b.starts_at < cast(:by as date) + interval '1 day'
				and exists (select from meeting_about a join reached r on r.case_id = a.case_id
					where a.meeting_id = b.meeting_id)
				and not exists (select from meeting_about a join withheld w on w.case_id = a.case_id
					where a.meeting_id = b.meeting_id)""")
			.param("account", user.id().value())
			.param("chair", chair)
			.param("by", by)
			.query((row, number) -> row.getObject("day", LocalDate.class))
			.list());
	}

}

package uk.rowan.live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.WorkingDays;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days to offer for the first core group (T13) and the review (T16, T17), inside their
 * clocks and when the chair is free.
 */
@Component
class Slots {

	private final Clocks clocks;

	private final WorkingDays days;

	private final JdbcClient database;

	private final Clock clock;

	Slots(Clocks clocks, WorkingDays days, JdbcClient database, Clock clock) {
		this.clocks = clocks;
		this.days = days;
		this.database = database;
		this.clock = clock;
	}

	/**
	 * What is offered, and why.
	 *
	 * @param because until when it must be held, in words
	 * @param days the days, earliest first
	 */
	record Offer(String because, List<Option> days) {
	}

	Offer coreGroup(LiveMeeting meeting) {
		return offer(meeting, "T13");
	}

	/**
	 * Within the clock of a first review, or that of a later one, by what is held.
	 */
	Offer review(LiveMeeting meeting) {
		String next = this.database.sql("select clock from conference_next_review where meeting_id = :id")
			.param("id", meeting.id().value())
			.query(String.class)
			.optional()
			.orElse("T16");
		return offer(meeting, next);
	}

	private Offer offer(LiveMeeting meeting, String clockId) {
		LocalDate held = LocalDate.ofInstant(meeting.booking().startsAt(), this.clock.getZone());
		uk.rowan.settings.DueDate due = this.clocks.due(clockId, held);
		@Nullable LocalDate by = due.on();
		if (by == null) {
			return new Offer(due.because(), List.of());
		}
		SlotRule rule = new SlotRule(held.plusDays(1), by, busy(meeting.booking().chair().value(), by));
		return new Offer(due.because(),
				rule.offers(this.days::isWorkingDay)
					.stream()
					.map((day) -> new Option(day.toString(), ShortDates.weekday(day)))
					.toList());
	}

	/**
	 * The days of the month before on which the chair is booked.
	 */
	private Set<LocalDate> busy(UUID chair, LocalDate by) {
		return new HashSet<>(this.database.sql("""
				select cast(starts_at at time zone 'Europe/London' as date) as day from meeting_booked
				where chair_id = :chair and starts_at > cast(:by as date) - interval '31 days'
				and starts_at < cast(:by as date) + interval '1 day'""")
			.param("chair", chair)
			.param("by", by)
			.query((row, number) -> row.getObject("day", LocalDate.class))
			.list());
	}

}

package uk.rowan.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.casefile.CasePanel;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueDays;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due before a conference: to ask for the one that an enquiry found to be
 * required, to book the one that was asked for, both by the day that its clock gives, to
 * find a minute taker by the day of the conference, and to hold and conclude it on that
 * day, or to adjourn it.
 */
@Component
class ConferenceDues implements DueItems, CasePanel {

	/**
	 * So many of each task are shown; of the others the number, and the day of the first.
	 */
	static final int EACH = 50;

	private static final String COUNTED = """
			select distinct c.clock, c.counted_from from conference c
			where not exists (select from meeting_booked_ever b where b.meeting_id = c.meeting_id)
			and not exists (select from meeting_cancelled x where x.meeting_id = c.meeting_id)""";

	// What is not booked is due by several clocks, and is cut by the day that its own
	// gives; what is to be asked for has one clock.
	private static final String SQL = """
			with reached as materialized (
				select r.case_id, r.ground from reach_open_cases(:account) r
			), reckoned as (
				select * from %s as k (clock, counted_from, due_on)
			), due as (
				select 'ask' as task, r.enquiry_id as id, r.case_id, 'T1' as clock, r.begun_on as counted_from,
					cast(null as timestamptz) as starts_at, cast(null as uuid) as chair_id
				from enquiry_conference_required r
				where not exists (select from conference c join meeting_about a on a.meeting_id = c.meeting_id
					where c.enquiry_id = r.enquiry_id and a.case_id = r.case_id
					and not exists (select from meeting_cancelled x where x.meeting_id = c.meeting_id))
				and not exists (select from conference_pending p where p.case_id = r.case_id and p.type = 'INITIAL')
				and not exists (select from conference_decided d
					where d.case_id = r.case_id and d.held_on >= r.begun_on)
				union all
				select 'book', c.meeting_id, a.case_id, c.clock, c.counted_from, null, null
				from conference c join meeting_about a on a.meeting_id = c.meeting_id
				where not exists (select from meeting_booked_ever b where b.meeting_id = c.meeting_id)
				and not exists (select from meeting_cancelled x where x.meeting_id = c.meeting_id)
				union all
				select 'minutes', c.meeting_id, a.case_id, c.clock, c.counted_from, b.starts_at, null
				from conference c
				join meeting_about a on a.meeting_id = c.meeting_id
				join meeting_booked b on b.meeting_id = c.meeting_id
				where b.minute_taker_id is null and b.ends_at > rowan_now()
				and not exists (select from conference_over o where o.meeting_id = c.meeting_id)
				union all
				select 'hold', c.meeting_id, a.case_id, c.clock, c.counted_from, b.starts_at, b.chair_id
				from conference c
				join meeting_about a on a.meeting_id = c.meeting_id
				join meeting_booked b on b.meeting_id = c.meeting_id
				where b.ends_at <= rowan_now()
				and not exists (select from conference_over o where o.meeting_id = c.meeting_id)
			), mine as (
				select d.task, d.id, d.clock, d.counted_from, d.starts_at,
					string_agg(s.display_name || ' (' || k.reference || ')', ', '
						order by s.born_on nulls last, s.person_id) as whom
				from due d
				join casefile_case k on k.case_id = d.case_id and k.is_open
				join people_summary s on s.person_id = k.person_id
				where (cast(:case as uuid) is null or d.case_id = :case) and exists (
					select from reached r where r.case_id = d.case_id
					and (cast(:case as uuid) is not null
						or :coordinates and r.ground <> 'BREAK_GLASS'
						or d.chair_id = :account and r.ground <> 'BREAK_GLASS'
						or d.task = 'ask' and (:manages and r.ground <> 'BREAK_GLASS'
							or :works and r.ground = 'ALLOCATED')))
				group by d.task, d.id, d.clock, d.counted_from, d.starts_at
			), placed as (
				select m.*, row_number() over (
					partition by m.task order by m.starts_at, k.due_on, m.counted_from, m.id) as place,
					count(*) over (partition by m.task) as total
				from mine m
				left join reckoned k on k.clock = m.clock and k.counted_from = m.counted_from and m.task = 'book'
			)
			select p.*, case p.task
				when 'ask' then exists (select from enquiry_about a
					where a.enquiry_id = p.id and reach_withheld(:account, a.case_id))
				else exists (select from meeting_about a
					where a.meeting_id = p.id and reach_withheld(:account, a.case_id)) end as withheld
			from placed p where p.place <= cast(:each as integer) + 1 order by p.counted_from, p.id"""
		.formatted(DueDays.TABLE);

	private final JdbcClient database;

	private final ConferenceWords words;

	private final ConferenceJournal journal;

	private final Clocks clocks;

	ConferenceDues(JdbcClient database, ConferenceWords words, ConferenceJournal journal, Clocks clocks) {
		this.database = database;
		this.words = words;
		this.journal = journal;
		this.clocks = clocks;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		return (mayAsk(user) || user.is(Role.CHAIR)) ? due(user, null) : List.of();
	}

	@Override
	public List<DueItem> matters(ActingUser user, CaseId aCase, LocalDate today) {
		return due(user, aCase.value());
	}

	/**
	 * Who asks for conferences: those who work with the child, and the coordinators.
	 */
	static boolean mayAsk(ActingUser user) {
		return user.is(Role.SOCIAL_WORKER) || user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
	}

	private List<DueItem> due(ActingUser user, @Nullable UUID aCase) {
		DueDays reckoned = DueDays.of(this.clocks, (aCase == null) ? unbooked() : List.of());
		return this.database.sql(SQL)
			.param("clocks", reckoned.clocks())
			.param("days", reckoned.days())
			.param("due", reckoned.due())
			.param("case", aCase)
			.param("account", user.id().value())
			.param("coordinates", user.is(Role.COORDINATOR))
			.param("manages", user.is(Role.TEAM_MANAGER))
			.param("works", user.is(Role.SOCIAL_WORKER))
			.param("each", EACH)
			.query((row, number) -> item(user, row))
			.list();
	}

	/** Of one case there are too few to cut. */
	private List<DueDays.Counted> unbooked() {
		return this.database.sql(COUNTED)
			.query((row, number) -> new DueDays.Counted(row.getString("clock"),
					row.getObject("counted_from", LocalDate.class)))
			.list();
	}

	private DueItem item(ActingUser user, ResultSet row) throws SQLException {
		String task = row.getString("task");
		// The first that is not shown stands for all of its task.
		boolean rest = row.getLong("place") > EACH;
		return new DueItem(this.words.say("due." + task),
				rest ? this.words.say("due.more", row.getLong("total") - EACH) : row.getString("whom"), by(row),
				rest ? "/conferences" : href(user, task, row.getObject("id", UUID.class), row.getBoolean("withheld")));
	}

	private DueDate by(ResultSet row) throws SQLException {
		Timestamp starts = row.getTimestamp("starts_at");
		if (starts == null) {
			return this.clocks.due(row.getString("clock"), row.getObject("counted_from", LocalDate.class));
		}
		LocalDate day = this.journal.day(starts.toInstant());
		return new DueDate(day, this.words.say("due." + row.getString("task") + ".because"));
	}

	private static String href(ActingUser user, String task, UUID id, boolean withheld) {
		if ("ask".equals(task)) {
			return (mayAsk(user) && !withheld) ? "/conferences/new?enquiry=" + id : "/enquiries/" + id;
		}
		return "/conferences/" + id
				+ ((user.is(Role.COORDINATOR) && !withheld && !"hold".equals(task)) ? "/booking" : "");
	}

}

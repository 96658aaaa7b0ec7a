package uk.rowan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
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
 * What is due about plans: to ask for the review that clock T16 or T17 gives, in the
 * eight weeks before, and to see that the one asked for is booked within the clock, and
 * to tell the agencies by the day of the decision letter (T9) that a plan has started or
 * ended (SO-5) where that letter has not told them, also when the case was closed
 * meanwhile.
 */
@Component
class PlanDues implements DueItems, CasePanel {

	/**
	 * So many of each task are shown; of others it says how many there are.
	 */
	static final int EACH = 50;

	private static final String COUNTED = """
			select distinct v.clock, r.last_held_on
			from plan_run r join conference_next_review v on v.meeting_id = r.last_meeting_id
			where r.ended_on is null and (cast(:case as uuid) is null or r.case_id = :case)""";

	// The review is due when its clock says so, without its answer within its months. To
	// tell the agencies has one clock, and the order of the days that it counts from.
	private static final String SQL = """
			with reached as materialized (
				select r.case_id, r.ground from reach_open_cases(:account) r
			), reckoned as (
				select * from %s as k (clock, counted_from, due_on)
			), due as (
				select case when n.meeting_id is null then 'review' else 'cover' end as task, r.plan_id, n.meeting_id, r.case_id,
					v.clock, r.last_held_on as counted_from, u.by_day
				from plan_run r
				join conference_next_review v on v.meeting_id = r.last_meeting_id
				left join reckoned k on k.clock = v.clock and k.counted_from = r.last_held_on
				cross join lateral (
					select coalesce(k.due_on, cast(r.last_held_on + v.within as date)) as by_day) u
				left join lateral (
					select p.meeting_id, b.ends_at, cast(b.starts_at at time zone 'Europe/London' as date) as held_on
					from conference_pending p left join meeting_booked b on b.meeting_id = p.meeting_id
					where p.case_id = r.case_id order by p.meeting_id desc limit 1) n on true
				where r.ended_on is null and (cast(:case as uuid) is not null
					or u.by_day - interval '8 weeks' <= cast(:today as date))
				and not coalesce(n.ends_at > rowan_now() and n.held_on <= u.by_day, false)
				union all
				select 'tell', r.plan_id, null, r.case_id, 'T9', coalesce(r.ended_on, r.started_on),
					coalesce(r.ended_on, r.started_on)
				from plan_run r
				where exists (
					select from plan_to_tell i
					where i.plan_id = r.plan_id and i.event = case when r.ended_on is null then 'START' else 'END' end
					and not exists (
						select from plan_telling t
						where t.plan_id = r.plan_id and t.event = i.event and t.invitee_id = i.invitee_id)
					and not exists (
						select from record_letter_gone l
						where l.case_id = r.case_id and l.invitee_id = i.invitee_id
						and l.meeting_id = case when r.ended_on is null then r.meeting_id else r.ended_by_meeting_id end))
			), mine as (
				select d.*, s.display_name || ' (' || k.reference || ')' as whom,
					row_number() over (partition by d.task order by d.by_day, d.plan_id) as place,
					count(*) over (partition by d.task) as total
				from due d
				join casefile_case k on k.case_id = d.case_id and (k.is_open or d.task = 'tell')
				join people_summary s on s.person_id = k.person_id
				where (cast(:case as uuid) is null or d.case_id = :case) and exists (
					select from reached r where r.case_id = d.case_id
					and (cast(:case as uuid) is not null or :coordinates and r.ground <> 'BREAK_GLASS'
						or d.task in ('review', 'cover') and (:manages and r.ground <> 'BREAK_GLASS' or :works and r.ground = 'ALLOCATED')))
			)
			select * from mine where place <= cast(:each as integer) + 1 order by by_day, plan_id"""
		.formatted(DueDays.TABLE);

	private final JdbcClient database;

	private final PlanWords words;

	private final Clocks clocks;

	PlanDues(JdbcClient database, PlanWords words, Clocks clocks) {
		this.database = database;
		this.words = words;
		this.clocks = clocks;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		return ReviewPage.may(user) ? due(user, null, today) : List.of();
	}

	@Override
	public List<DueItem> matters(ActingUser user, CaseId aCase, LocalDate today) {
		return due(user, aCase.value(), today);
	}

	private List<DueItem> due(ActingUser user, @Nullable UUID aCase, LocalDate today) {
		DueDays reckoned = DueDays.of(this.clocks,
				this.database.sql(COUNTED)
					.param("case", aCase)
					.query((row, number) -> new DueDays.Counted(row.getString("clock"),
							row.getObject("last_held_on", LocalDate.class)))
					.list());
		return this.database.sql(SQL)
			.param("clocks", reckoned.clocks())
			.param("days", reckoned.days())
			.param("due", reckoned.due())
			.param("case", aCase)
			.param("account", user.id().value())
			.param("today", today)
			.param("coordinates", user.is(Role.COORDINATOR))
			.param("manages", user.is(Role.TEAM_MANAGER))
			.param("works", user.is(Role.SOCIAL_WORKER))
			.param("each", EACH)
			.query((row, number) -> item(user, row))
			.list();
	}

	private DueItem item(ActingUser user, ResultSet row) throws SQLException {
		String task = row.getString("task");
		boolean rest = row.getLong("place") > EACH;
		DueDate due = this.clocks.due(row.getString("clock"), row.getObject("counted_from", LocalDate.class));
		return new DueItem(this.words.say("due." + task),
				rest ? this.words.say("due.more", row.getLong("total") - EACH) : row.getString("whom"), due,
				rest ? "/cases" : href(user, task, row));
	}

	private static String href(ActingUser user, String task, ResultSet row) throws SQLException {
		if ("cover".equals(task)) {
			return "/conferences/" + row.getObject("meeting_id", UUID.class);
		}
		String plan = "/plans/" + row.getObject("plan_id", UUID.class);
		if ("tell".equals(task)) {
			return plan + (PlanTellings.may(user) ? "/agencies" : "");
		}
		return plan + (ReviewPage.may(user) ? "/review" : "");
	}

}

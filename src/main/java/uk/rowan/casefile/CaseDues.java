package uk.rowan.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due in cases themselves: a social worker for each, a chair for each that had
 * one, the privacy notice for each family, the birth of a child who was expected, a look
 * at each restriction: that is about the child, and runs whether the case on which it was
 * placed is open or closed.
 */
@Component
class CaseDues implements DueItems, CasePanel {

	/** The clock of the privacy notice, from the opening of the case. */
	private static final String NOTICE = "T41";

	/** The clocks of an allocation, from the opening, and from the day it lapsed. */
	private static final String ALLOCATED = "T43";

	private static final String AGAIN = "T44";

	/** The clock of the look at a restriction, from its last change. */
	private static final String REVIEW = "T42";

	/**
	 * Openings by break-glass are shown to the owners for so many days. No clock: after
	 * them nothing is late, it is gone from the list.
	 */
	private static final int GLASS_DAYS = 7;

	/**
	 * So many of each task are shown; of the others the number, and the day of the first.
	 */
	static final int EACH = 50;

	/** Kin of a whole unit are found at once, of few cases one by one. */
	private static final String SQL = """
			with reachable as materialized (
				select o.case_id from reach_open_cases(:account) o
				where cast(:case as uuid) is null or o.case_id = :case
			), mine as (
				select c.id, c.reference, c.person_id, c.opened_on, greatest(c.opened_on, n.day) as open_since,
					coalesce(n.at, '-infinity') as open_at
				from case_file c
				left join lateral (select max(o.reopened_on) as day, max(o.reopened_at) as at
					from case_reopening o where o.case_id = c.id) n on true
				where c.is_open and (cast(:case as uuid) is null or c.id = :case)
				and c.id in (select r.case_id from reachable r)
			), closed as materialized (
				select c.account_id, c.case_id from reach_conflicted_case c where :allocates
			), able as materialized (
				select a.case_id, a.kind from case_allocation a
				join account_active_role w on w.account_id = a.account_id and w.role = a.kind
				where a.until_at is null and :allocates
				and a.case_id in (select m.id from mine m)
				and (a.case_id not in (select r.case_id from reach_restricted_case r)
					or exists (select from reach_named n where n.case_id = a.case_id and n.account_id = a.account_id))
				and (a.account_id, a.case_id) not in (select c.account_id, c.case_id from closed c)
			), wanting as (
				select m.id, m.reference, m.person_id, m.open_since, m.open_at, 'SOCIAL_WORKER' as kind, 'worker' as task
				from mine m
				where :allocates and m.id not in (select k.case_id from able k where k.kind = 'SOCIAL_WORKER')
				union all
				select m.id, m.reference, m.person_id, m.open_since, m.open_at, 'CHAIR', 'chair'
				from mine m
				where :allocates and m.id not in (select k.case_id from able k where k.kind = 'CHAIR')
				and (:coordinates or m.id in (select r.case_id from reach_restricted_case r))
				and (select count(*) from case_allocation a
					where a.case_id = m.id and a.kind = 'CHAIR' and a.from_at >= m.open_at) > 0
			), held as (
				select m.*, exists (select from case_allocation a where a.case_id = m.id
						and a.account_id = :account and a.until_at is null) as own
				from mine m
			), restricted as (
				select distinct on (c.person_id) c.id, c.reference, c.person_id,
					(r.from_at at time zone 'Europe/London')::date as since
				from reach_restriction r
				join reach_case_child k on k.case_id = r.case_id
				join case_file c on c.person_id = k.person_id
				where r.until_at is null and (cast(:case as uuid) is null or c.id = :case)
				and c.id in (select m.case_id from reachable m)
				order by c.person_id, r.from_at, c.is_open desc, c.opened_on desc, c.id
			), dues as (
			select n.task, n.id, n.reference, n.open_since as since, n.person_id, cast(null as uuid) as opening,
				(select max((l.at at time zone 'Europe/London')::date) from casefile_lapse l
				where l.case_id = n.id and l.kind = n.kind and l.from_at >= n.open_at) as lapsed
			from wanting n
			union all
			select 'notice', h.id, h.reference, h.opened_on, h.person_id, null, null
			from held h
			where (h.own or :coordinates or cast(:case as uuid) is not null)
			and not exists (select from notice_recipient g where g.person_id = h.person_id)
			and case when :coordinates and cast(:case as uuid) is null
				then h.person_id not in (select r.person_id from reach_relative r
					join notice_recipient g on g.person_id = r.relative_id
					where g.person_id not in (select x.person_id from people_restricted x))
				else (select count(*) from reach_relative r join notice_recipient g on g.person_id = r.relative_id
					where r.person_id = h.person_id
					and g.person_id not in (select x.person_id from people_restricted x)) = 0 end
			union all
			select 'birth', h.id, h.reference, s.expected_on, h.person_id, null, null
			from held h join people_summary s on s.person_id = h.person_id
			where (h.own or :coordinates or cast(:case as uuid) is not null)
			and s.kind = 'UNBORN' and s.expected_on < :today
			union all
			select 'restriction', r.id, r.reference, r.since, r.person_id, null, null
			from restricted r where :allocates
			union all
			select 'decide', r.id, r.reference, coalesce((select max((l.at at time zone 'Europe/London')::date)
				from casefile_restriction_lapse l where l.case_id = r.id), cast(:today as date)), r.person_id, null, null
			from restricted r
			where not exists (select from casefile_restriction_decider d where d.case_id = r.id)
			union all
			select 'glass', h.id, h.reference, (g.from_at at time zone 'Europe/London')::date, h.person_id, g.id,
				null
			from held h
			join reach_glass_broken g on g.case_id = h.id and g.account_id <> :account
			where (h.own or :manages) and g.from_at > rowan_now() - make_interval(days => :glass)
			and not exists (select from case_glass_seen e where e.opening_id = g.id and e.account_id = :account)
			), placed as (
				select d.*, row_number() over (partition by d.task order by d.since, d.reference, d.id) as place,
					count(*) over (partition by d.task) as total
				from dues d
			)
			select p.*, s.display_name from placed p join people_summary s on s.person_id = p.person_id
			where p.place <= cast(:each as integer) + 1 order by p.since, p.reference""";

	private final JdbcClient database;

	private final CaseWords words;

	private final Clocks clocks;

	CaseDues(JdbcClient database, CaseWords words, Clocks clocks) {
		this.database = database;
		this.words = words;
		this.clocks = clocks;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		return due(user, null, today);
	}

	@Override
	public List<DueItem> matters(ActingUser user, CaseId aCase, LocalDate today) {
		return due(user, aCase.value(), today);
	}

	private List<DueItem> due(ActingUser user, @Nullable UUID aCase, LocalDate today) {
		return this.database.sql(SQL)
			.param("case", aCase)
			.param("account", user.id().value())
			.param("allocates", user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR))
			.param("coordinates", user.is(Role.COORDINATOR))
			.param("manages", user.is(Role.TEAM_MANAGER))
			.param("today", today)
			.param("glass", GLASS_DAYS)
			.param("each", EACH)
			.query((row, number) -> (row.getLong("place") > EACH) ? rest(row) : item(user, row))
			.list();
	}

	private DueItem item(ActingUser user, ResultSet row) throws SQLException {
		String task = row.getString("task");
		return new DueItem(this.words.say("due." + task),
				row.getString("display_name") + " (" + row.getString("reference") + ")",
				due(task, row.getObject("since", LocalDate.class), row.getObject("lapsed", LocalDate.class)),
				"glass".equals(task)
						? glass(user, row.getObject("id", UUID.class), row.getObject("opening", UUID.class))
						: href(user, task, row.getObject("id", UUID.class), row.getObject("person_id", UUID.class)));
	}

	/** The first that is not shown stands for all of its task. */
	private DueItem rest(ResultSet row) throws SQLException {
		String task = row.getString("task");
		return new DueItem(this.words.say("due." + task), this.words.say("due.more", row.getLong("total") - EACH),
				new DueDate(due(task, row.getObject("since", LocalDate.class), row.getObject("lapsed", LocalDate.class))
					.on(), this.words.say("due.more.because")),
				"restriction".equals(task) ? "/cases?show=all" : "/cases");
	}

	/**
	 * By when: a birth is recorded from the day itself.
	 * @param lapsed since when who had the case could not act in it
	 */
	private DueDate due(String task, LocalDate since, @Nullable LocalDate lapsed) {
		DueDate due = switch (task) {
			case "worker", "chair" ->
				(lapsed != null) ? this.clocks.due(AGAIN, lapsed) : this.clocks.due(ALLOCATED, since);
			case "notice" -> this.clocks.due(NOTICE, since);
			case "restriction" -> this.clocks.due(REVIEW, since);
			case "glass" -> new DueDate(since.plusDays(GLASS_DAYS), this.words.day(since));
			default -> new DueDate(since, this.words.day(since));
		};
		return (due.on() != null) ? new DueDate(due.on(), this.words.say("due." + task + ".because", due.because()))
				: uncounted(task, (lapsed != null) ? lapsed : since);
	}

	/**
	 * What cannot be counted, because the calendar does not reach that day, is due on the
	 * day itself: it is never in time for want of a day.
	 */
	private DueDate uncounted(String task, LocalDate from) {
		return new DueDate(from,
				this.words.say("due." + task + ".because", this.words.say("due.uncounted", this.words.day(from))));
	}

	private static String glass(ActingUser user, UUID aCase, UUID opening) {
		return GlassPage.address(user, opening).orElse("/cases/" + aCase);
	}

	/** Where it is done; for a chair, who cannot do all of it, at least the case. */
	private static String href(ActingUser user, String task, UUID aCase, UUID person) {
		boolean acts = CaseReaders.mayAsk(user);
		return switch (task) {
			case "worker", "chair" -> "/cases/" + aCase + "/allocation";
			case "notice" -> "/cases/" + aCase + "/notices";
			case "restriction", "decide" -> "/cases/" + aCase + "/restriction";
			default -> acts ? "/people/" + person + "/birth" : "/cases/" + aCase;
		};
	}

}

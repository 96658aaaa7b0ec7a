package uk.rowan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.conference.AbuseCategory;
import uk.rowan.conference.EndReason;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads plans, as far as the child's case is open to the asker.
 */
@Component
class PlanReader {

	private static final String SQL = """
			select r.*, c.person_id, v.clock, (select d.review_on from conference_decided d
				where d.meeting_id = r.last_meeting_id and d.case_id = r.case_id) as review_on, (select n.meeting_id from conference_pending n where n.case_id = r.case_id
				order by n.meeting_id desc limit 1) as next_meeting_id
			from plan_run r
			join casefile_case c on c.case_id = r.case_id
			join conference_next_review v on v.meeting_id = r.last_meeting_id
			where exists (
				select from reach_open_case o where o.case_id = r.case_id and o.account_id = :account)
			and %s""";

	private final JdbcClient database;

	PlanReader(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The plan, when the child's case is open to the user.
	 */
	Optional<Plan> find(ActingUser user, PlanId id) {
		return this.database.sql(SQL.formatted("r.plan_id = :id"))
			.param("account", user.id().value())
			.param("id", id.value())
			.query((row, number) -> plan(row))
			.optional();
	}

	/**
	 * The plans of a child, the latest first.
	 */
	List<Plan> of(ActingUser user, CaseId aCase) {
		return this.database.sql(SQL.formatted("r.case_id = :case order by r.started_on desc, r.plan_id desc"))
			.param("account", user.id().value())
			.param("case", aCase.value())
			.query((row, number) -> plan(row))
			.list();
	}

	/**
	 * The children who could be reviewed together with that of the plan: those of the
	 * conference that opened it who have a plan, and no conference before them.
	 */
	Set<CaseId> together(ActingUser user, Plan plan) {
		return this.database
			.sql(SQL.formatted(
					"""
							r.ended_on is null and r.case_id in (select a.case_id from meeting_about a where a.meeting_id = :meeting)
							order by r.case_id"""))
			.param("account", user.id().value())
			.param("meeting", plan.opened().value())
			.query((row, number) -> plan(row))
			.list()
			.stream()
			.filter((one) -> one.next() == null)
			.map(Plan::aCase)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Plan plan(ResultSet row) throws SQLException {
		return new Plan(new PlanId(row.getObject("plan_id", UUID.class)),
				new CaseId(row.getObject("case_id", UUID.class)), new PersonId(row.getObject("person_id", UUID.class)),
				new MeetingId(row.getObject("meeting_id", UUID.class)),
				new MeetingId(row.getObject("last_meeting_id", UUID.class)),
				AbuseCategory.valueOf(row.getString("category")), row.getObject("started_on", LocalDate.class),
				row.getString("clock"), row.getObject("last_held_on", LocalDate.class),
				row.getObject("review_on", LocalDate.class), row.getObject("ended_on", LocalDate.class),
				meeting(row, "ended_by_meeting_id"),
				Optional.ofNullable(row.getString("end_reason")).map(EndReason::valueOf).orElse(null),
				meeting(row, "next_meeting_id"));
	}

	private static @Nullable MeetingId meeting(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new MeetingId(id) : null;
	}

}

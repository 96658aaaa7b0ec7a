package uk.rowan.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import uk.rowan.casefile.ChronologyEvent;
import uk.rowan.casefile.ChronologySource;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What conferences put into a child's chronology: that one was asked for, booked, booked
 * anew, adjourned, cancelled, and what it decided.
 */
@Component
class ConferenceEvents implements ChronologySource {

	private static final String SQL = """
			with mine as materialized (
				select a.meeting_id, a.asked_at, a.asked_by, exists (
					select from meeting_about other
					where other.meeting_id = a.meeting_id and reach_withheld(:account, other.case_id)) as withheld
				from meeting_about a where a.case_id = :case
			)
			select 'asked' as kind, c.meeting_id, c.type, c.asked_on as day, a.asked_at as at, a.asked_by as by,
				cast(null as timestamptz) as starts_at, cast(null as timestamptz) as ends_at, '' as reason
			from mine a join conference c on c.meeting_id = a.meeting_id
			union all
			select case b.number when 1 then 'booked' else 'again' end, c.meeting_id, c.type,
				cast(b.booked_at at time zone 'Europe/London' as date), b.booked_at, b.booked_by, b.starts_at, b.ends_at,
				case when a.withheld then '' else b.reason end
			from mine a
			join conference c on c.meeting_id = a.meeting_id
			join meeting_booked_ever b on b.meeting_id = a.meeting_id
			union all
			select 'adjourned', c.meeting_id, c.type, cast(j.adjourned_at at time zone 'Europe/London' as date),
				j.adjourned_at, j.adjourned_by, null, null, ''
			from mine a
			join conference c on c.meeting_id = a.meeting_id
			join conference_adjournment j on j.meeting_id = a.meeting_id
			union all
			select 'cancelled', c.meeting_id, c.type, cast(x.cancelled_at at time zone 'Europe/London' as date),
				x.cancelled_at, x.cancelled_by, null, null, ''
			from mine a
			join conference c on c.meeting_id = a.meeting_id
			join meeting_cancelled x on x.meeting_id = a.meeting_id
			union all
			select case d.plan_needed when true then 'plan' else 'no-plan' end, c.meeting_id, c.type,
				cast(h.held_from at time zone 'Europe/London' as date), h.concluded_at, h.concluded_by, null, null,
				coalesce(d.category, '')
			from mine a
			join conference c on c.meeting_id = a.meeting_id
			join conference_conclusion h on h.meeting_id = a.meeting_id
			join conference_decision d on d.meeting_id = a.meeting_id and d.case_id = :case""";

	private final JdbcClient database;

	private final ConferenceWords words;

	ConferenceEvents(JdbcClient database, ConferenceWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<ChronologyEvent> events(ActingUser user, CaseId aCase) {
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.param("case", aCase.value())
			.query((row, number) -> event(row))
			.list();
	}

	private ChronologyEvent event(ResultSet row) throws SQLException {
		return new ChronologyEvent(row.getObject("day", LocalDate.class), row.getTimestamp("at").toInstant(),
				this.words.say("event." + row.getString("kind"), this.words.say("type." + row.getString("type"))),
				told(row), new AccountId(row.getObject("by", UUID.class)),
				"/conferences/" + row.getObject("meeting_id", UUID.class));
	}

	private String told(ResultSet row) throws SQLException {
		Timestamp starts = row.getTimestamp("starts_at");
		if (starts == null) {
			return row.getString("reason").isEmpty() ? "" : this.words.say("category." + row.getString("reason"));
		}
		String when = this.words.when(starts.toInstant(), row.getTimestamp("ends_at").toInstant());
		String reason = row.getString("reason");
		return reason.isEmpty() ? when : this.words.say("event.reason", when, reason);
	}

}

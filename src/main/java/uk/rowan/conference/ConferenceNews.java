package uk.rowan.conference;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import uk.rowan.settings.Happening;
import uk.rowan.settings.Happenings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells those who have a child's case, those who chair or take the minutes, and of what
 * was held the coordinators too, that a conference was booked, closed or adjourned by
 * somebody else.
 */
@Component
class ConferenceNews implements Happenings {

	private static final String SQL = """
			with reached as materialized (
				select r.case_id, r.ground from reach_open_cases(:account) r
			), happened as (
				select b.meeting_id, case when b.number = 1 then 'booked' else 'again' end as what, b.booked_at as at,
					b.booked_by as by
				from meeting_booked b where b.booked_at >= :since
				union all
				select h.meeting_id, 'closed', h.concluded_at, h.concluded_by
				from conference_conclusion h where h.concluded_at >= :since
				union all
				select j.meeting_id, 'adjourned', j.adjourned_at, j.adjourned_by
				from conference_adjournment j where j.adjourned_at >= :since
			), named as (
				select h.meeting_id, h.what, string_agg(distinct k.reference, ', ' order by k.reference) as whom
				from happened h
				join meeting_about a on a.meeting_id = h.meeting_id
				join reached o on o.case_id = a.case_id
				join casefile_case k on k.case_id = a.case_id
				where h.by <> :account and (o.ground in ('ALLOCATED', 'ASSIGNED', 'TEAM', 'NAMED')
					or :coordinates and h.what in ('closed', 'adjourned'))
				group by h.meeting_id, h.what
			)
			select h.meeting_id, h.what, h.at, b.starts_at, b.ends_at, n.whom
			from happened h
			join named n on n.meeting_id = h.meeting_id and n.what = h.what
			join conference c on c.meeting_id = h.meeting_id
			join meeting_booked b on b.meeting_id = h.meeting_id
			order by h.at desc limit 50""";

	private final JdbcClient database;

	private final ConferenceWords words;

	ConferenceNews(JdbcClient database, ConferenceWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<Happening> since(ActingUser user, Instant since) {
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.param("coordinates", user.is(Role.COORDINATOR))
			.param("since", Timestamp.from(since))
			.query((row, number) -> new Happening(row.getTimestamp("at").toInstant(),
					this.words.say("news." + row.getString("what"),
							this.words.when(row.getTimestamp("starts_at").toInstant(),
									row.getTimestamp("ends_at").toInstant()),
							row.getString("whom")),
					"/conferences/" + row.getObject("meeting_id", UUID.class)))
			.list();
	}

}

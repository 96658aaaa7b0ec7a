package uk.rowan.conference;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import uk.rowan.settings.Happening;
import uk.rowan.settings.Happenings;
import uk.rowan.shared.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells those who have a child's case, and those who are to chair or take the minutes,
 * that a conference was booked by somebody else.
 */
@Component
class ConferenceNews implements Happenings {

	private static final String SQL = """
			select c.meeting_id, b.number, b.starts_at, b.ends_at, b.booked_at, w.whom
			from conference c
			join meeting_booked b on b.meeting_id = c.meeting_id
			cross join lateral (
				select string_agg(k.reference, ', ' order by k.reference) as whom
				from meeting_about a join casefile_case k on k.case_id = a.case_id
				where a.meeting_id = c.meeting_id and exists (
					select from reach_open_case o where o.case_id = a.case_id and o.account_id = :account
					and o.ground in ('ALLOCATED', 'ASSIGNED', 'TEAM', 'NAMED'))) w
			where b.booked_at >= :since and b.booked_by <> :account and w.whom is not null
			order by b.booked_at desc limit 50""";

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
			.param("since", Timestamp.from(since))
			.query((row, number) -> new Happening(row.getTimestamp("booked_at").toInstant(),
					this.words.say((row.getInt("number") == 1) ? "news.booked" : "news.again",
							this.words.when(row.getTimestamp("starts_at").toInstant(),
									row.getTimestamp("ends_at").toInstant()),
							row.getString("whom")),
					"/conferences/" + row.getObject("meeting_id", UUID.class)))
			.list();
	}

}

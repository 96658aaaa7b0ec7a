package uk.rowan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells those who chair or take minutes that two of their meetings overlap: whoever
 * booked the second may not know of the first. One that has ended is over, whatever was
 * booked.
 */
@Component
class BookedTwice implements DueItems {

	private static final int MOST = 20;

	private static final String SQL = """
			with reached as materialized (
				select r.case_id from reach_open_cases(:account) r
			), mine as (
				select b.meeting_id, m.kind, b.starts_at, b.ends_at, b.free_at, (
					select string_agg(s.display_name, ', ' order by s.born_on nulls last, s.person_id)
					from meeting_case k
					join casefile_case c on c.case_id = k.case_id
					join people_summary s on s.person_id = c.person_id
					where k.meeting_id = b.meeting_id and exists (
						select from reached r where r.case_id = k.case_id)) as whom
				from meeting_booked b join meeting m on m.id = b.meeting_id
				where :account in (b.chair_id, b.minute_taker_id) and b.ends_at > rowan_now() and b.free_at > rowan_now()
			)
			select a.starts_at, a.ends_at, a.whom, b.starts_at as other_starts_at, b.ends_at as other_ends_at,
				b.whom as other_whom, coalesce(case when b.whom is not null then b.meeting_id end, a.meeting_id) as id,
				case when b.whom is not null then b.kind else a.kind end as kind
			from mine a join mine b on (a.starts_at, a.meeting_id) < (b.starts_at, b.meeting_id)
				and b.starts_at < a.free_at
			order by a.starts_at, a.meeting_id, b.meeting_id limit :most""";

	private final JdbcClient database;

	private final MeetingWords words;

	BookedTwice(JdbcClient database, MeetingWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.CHAIR) && !user.is(Role.MINUTE_TAKER)) {
			return List.of();
		}
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.param("most", MOST)
			.query((row, number) -> item(row))
			.list();
	}

	private DueItem item(ResultSet row) throws SQLException {
		LocalDate day = this.words.day(row.getTimestamp("starts_at").toInstant());
		MeetingId id = new MeetingId(row.getObject("id", UUID.class));
		return new DueItem(this.words.say("twice"), this.words.say("twice.whom", one(row, ""), one(row, "other_")),
				new DueDate(day, this.words.say("twice.because")),
				Meeting.Kind.valueOf(row.getString("kind")).page(id));
	}

	private String one(ResultSet row, String which) throws SQLException {
		String when = this.words.when(row.getTimestamp(which + "starts_at").toInstant(),
				row.getTimestamp(which + "ends_at").toInstant());
		return Optional.ofNullable(row.getString(which + "whom"))
			.map((whom) -> this.words.say("twice.one", when, whom))
			.orElse(when);
	}

}

package uk.rowan.record;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import uk.rowan.settings.Happening;
import uk.rowan.settings.Happenings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what somebody else did with the letter or the record of a conference: those who
 * have a child's case what was approved or withdrawn, those who write it and coordinators
 * every step.
 */
@Component
class RecordNews implements Happenings {

	private static final String SQL = """
			with reached as materialized (
				select r.case_id, r.ground from reach_open_cases(:account) r
			)
			select r.meeting_id, r.kind, t.act, t.taken_at, w.whom
			from record_step t
			join formal_record r on r.id = t.record_id
			join meeting_booked b on b.meeting_id = r.meeting_id
			cross join lateral (
				select string_agg(k.reference, ', ' order by k.reference) as whom
				from meeting_about a join casefile_case k on k.case_id = a.case_id
				where a.meeting_id = r.meeting_id and exists (
					select from reached o where o.case_id = a.case_id
					and (:coordinates or o.ground in ('ALLOCATED', 'ASSIGNED', 'TEAM', 'NAMED')))) w
			where t.taken_at >= :since and t.taken_by <> :account and w.whom is not null
			and (t.act in ('APPROVED', 'WITHDRAWN') or t.act in ('SENT', 'RETURNED')
				and (:coordinates or :account in (b.chair_id, b.approver_id, b.minute_taker_id)))
			order by t.taken_at desc limit 50""";

	private final JdbcClient database;

	private final RecordWords words;

	RecordNews(JdbcClient database, RecordWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<Happening> since(ActingUser user, Instant since) {
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.param("coordinates", user.is(Role.COORDINATOR))
			.param("since", Timestamp.from(since))
			.query((row, number) -> {
				RecordKind kind = RecordKind.valueOf(row.getString("kind"));
				return new Happening(row.getTimestamp("taken_at").toInstant(),
						this.words.say("news." + row.getString("act") + "." + kind, row.getString("whom")),
						Drafting.page(new MeetingId(row.getObject("meeting_id", UUID.class)), kind));
			})
			.list();
	}

}

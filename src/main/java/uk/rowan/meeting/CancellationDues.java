package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.List;
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
 * Has the coordinators tell those who were told of a meeting that it is cancelled, until
 * its time has passed; one task for each meeting.
 */
@Component
class CancellationDues implements DueItems {

	private static final String SQL = """
			with reached as materialized (
				select r.case_id from reach_open_cases(:account) r where r.ground <> 'BREAK_GLASS'
			), waiting as materialized (
				select x.meeting_id, x.cancelled_at, count(*) as people
				from meeting_cancelled x join meeting_invitation i on i.meeting_id = x.meeting_id and i.told_before
				where (select max(b.ends_at) from meeting_booked_ever b where b.meeting_id = x.meeting_id) > rowan_now()
				group by x.meeting_id, x.cancelled_at
			)
			select m.kind, w.meeting_id, w.cancelled_at, w.people, string_agg(s.display_name, ', '
				order by s.born_on nulls last, s.person_id) as whom
			from waiting w
			join meeting m on m.id = w.meeting_id
			join meeting_case k on k.meeting_id = w.meeting_id
			join casefile_case c on c.case_id = k.case_id and c.is_open
			join people_summary s on s.person_id = c.person_id
			where exists (select from reached r where r.case_id = k.case_id)
				and not exists (
					select from meeting_case o where o.meeting_id = w.meeting_id and reach_withheld(:account, o.case_id))
			group by m.kind, w.meeting_id, w.cancelled_at, w.people
			order by w.cancelled_at, w.meeting_id limit 50""";

	private final JdbcClient database;

	private final MeetingWords words;

	CancellationDues(JdbcClient database, MeetingWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.COORDINATOR)) {
			return List.of();
		}
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.query((row, number) -> new DueItem(this.words.say("due.cancelled", row.getInt("people")),
					row.getString("whom"),
					new DueDate(this.words.day(row.getTimestamp("cancelled_at").toInstant()),
							this.words.say("due.cancelled.because")),
					Meeting.Kind.valueOf(row.getString("kind"))
						.page(new MeetingId(row.getObject("meeting_id", UUID.class))) + "/invitations/tellings"))
			.list();
	}

}

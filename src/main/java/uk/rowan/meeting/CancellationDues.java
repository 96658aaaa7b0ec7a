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

	private static final String SQL = MeetingDues.of("""
			waiting as materialized (
				select x.meeting_id, x.cancelled_at as since, count(*) as people
				from meeting_cancelled x join meeting_invitation i on i.meeting_id = x.meeting_id and i.told_before
				where (select max(b.ends_at) from meeting_booked_ever b where b.meeting_id = x.meeting_id) > rowan_now()
				group by x.meeting_id, x.cancelled_at
			)""");

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
		List<DueItem> all = this.database.sql(SQL)
			.param("account", user.id().value())
			.query((row, number) -> new DueItem(this.words.say("due.cancelled", row.getInt("people")),
					row.getString("whom"),
					new DueDate(this.words.day(row.getTimestamp("since").toInstant()),
							this.words.say("due.cancelled.because")),
					Meeting.Kind.valueOf(row.getString("kind"))
						.page(new MeetingId(row.getObject("meeting_id", UUID.class))) + "/invitations/tellings"))
			.list();
		return DueItem.cut(all, this.words.say("due.cancelled.rest"), (many) -> this.words.say("due.more", many),
				MeetingDues.LIST);
	}

}

package uk.rowan.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people are booked for.
 */
@Component
class Diary {

	private static final String SQL = """
			select w.who, b.starts_at, b.free_at as ends_at, :all or exists (
				select from meeting_case k join reach_open_case r on r.case_id = k.case_id and r.account_id = :account
				where k.meeting_id = b.meeting_id) as open
			from meeting_booked b
			cross join lateral (values (b.chair_id), (b.minute_taker_id)) as w (who)
			where w.who in (:people) and b.meeting_id <> :id and (b.chair_id in (:people) or b.minute_taker_id in (:people))
			and b.starts_at < :ends and b.ends_at > :starts and b.free_at > :starts
			order by b.starts_at, b.meeting_id""";

	private final JdbcClient database;

	Diary(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Waits until nobody else books one of them, until the transaction ends; always in
	 * the same order, so that no two wait for each other.
	 */
	void lock(Collection<UUID> people) {
		Locks.holdEach(this.database, "meeting.diary", people);
	}

	/**
	 * For which other meetings those who are asked for are booked at that time, and
	 * whether each is open to the user.
	 */
	List<Engagement> beside(ActingUser user, MeetingId id, Booking asked) {
		return this.database.sql(SQL)
			.param("all", user.equals(ActingUser.SYSTEM))
			.param("account", user.id().value())
			.param("people", asked.seated())
			.param("id", id.value())
			.param("starts", java.sql.Timestamp.from(asked.startsAt()))
			.param("ends", java.sql.Timestamp.from(asked.endsAt()))
			.query((row, number) -> new Engagement(new AccountId(row.getObject("who", UUID.class)),
					row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(),
					row.getBoolean("open")))
			.list();
	}

}

package uk.rowan.meeting;

import java.util.List;

import uk.rowan.account.Held;
import uk.rowan.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The meetings to come for which somebody who leaves is booked, each to be booked with
 * somebody else.
 */
@Component
class MeetingsHeld implements Held {

	private final JdbcClient database;

	private final MeetingWords words;

	MeetingsHeld(JdbcClient database, MeetingWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<String> heldBy(AccountId account) {
		return this.database.sql("""
				select m.kind, b.starts_at, b.ends_at, b.chair_id = :account as chairs
				from meeting_booked b join meeting m on m.id = b.meeting_id
				where :account in (b.chair_id, b.minute_taker_id) and b.free_at > rowan_now()
				order by b.starts_at, b.meeting_id""")
			.param("account", account.value())
			.query((row, number) -> this.words.say(row.getBoolean("chairs") ? "held.chair" : "held.minutes",
					this.words.say("kind." + row.getString("kind")),
					this.words.when(row.getTimestamp("starts_at").toInstant(),
							row.getTimestamp("ends_at").toInstant())))
			.list();
	}

}

package uk.rowan.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Role;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reminds administrators and team managers of conflicts of interest that were declared in
 * a name with a key that was given up since: they must be declared again.
 */
@Component
class KeyWatch implements DueItems {

	private final JdbcClient database;

	private final MessageSource messages;

	KeyWatch(JdbcClient database, MessageSource messages) {
		this.database = database;
		this.messages = messages;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.ADMIN) && !user.is(Role.TEAM_MANAGER)) {
			return List.of();
		}
		record Old(long declarations, LocalDate since) {
		}
		return this.database.sql("""
				select count(*) as declarations, k.since
				from audit_digest_key_now k join reach_stand_in s on s.from_at < k.since group by k.since""")
			.query((row, number) -> new Old(row.getLong("declarations"),
					LocalDate.ofInstant(row.getTimestamp("since").toInstant(), DatabaseClock.LONDON)))
			.list()
			.stream()
			.map((old) -> new DueItem(say("worklist.key"), say("worklist.key.whom", old.declarations()),
					new DueDate(old.since(), say("worklist.key.because")), "/interests"))
			.toList();
	}

	private String say(String key, Object... with) {
		return this.messages.getMessage(key, with, Locale.UK);
	}

}

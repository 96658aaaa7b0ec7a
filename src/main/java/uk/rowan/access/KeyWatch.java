package uk.rowan.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reminds of conflicts of interest that were declared with a key that was given up since:
 * team managers of those of the colleagues whom they oversee, to have them declared
 * again; administrators, to whom no conflict is shown, to tell the managers.
 */
@Component
class KeyWatch implements DueItems {

	/** Those that stand, and were not made again with the key that is in use. */
	static final String OLD = "reach_stand_in s join audit_digest_key_now k on s.from_at <= k.since";

	private final JdbcClient database;

	private final Overseen overseen;

	private final AccessWords words;

	KeyWatch(JdbcClient database, Overseen overseen, AccessWords words) {
		this.database = database;
		this.overseen = overseen;
		this.words = words;
	}

	/** How many declarations of a colleague are old, and since when. */
	private record Old(AccountId account, long declarations, LocalDate since) {

	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		List<Old> old = (user.is(Role.TEAM_MANAGER) || user.is(Role.ADMIN)) ? old() : List.of();
		if (old.isEmpty()) {
			return List.of();
		}
		LocalDate since = old.getFirst().since();
		Map<AccountId, String> colleagues = this.overseen.by(user);
		long theirs = old.stream()
			.filter((one) -> colleagues.containsKey(one.account()))
			.mapToLong(Old::declarations)
			.sum();
		DueDate due = new DueDate(since, this.words.say("key.because"));
		List<DueItem> items = new ArrayList<>();
		if (theirs > 0) {
			items.add(new DueItem(this.words.say("key"), this.words.say("key.whom", theirs), due, "/interests"));
		}
		if (user.is(Role.ADMIN)) {
			items.add(new DueItem(this.words.say("key.tell"), this.words.say("key.tell.whom"), due, "/accounts"));
		}
		return items;
	}

	private List<Old> old() {
		return this.database
			.sql("select s.account_id, count(*) as declarations, k.since from " + OLD + " group by 1, 3")
			.query((row, number) -> new Old(new AccountId(row.getObject("account_id", UUID.class)),
					row.getLong("declarations"),
					LocalDate.ofInstant(row.getTimestamp("since").toInstant(), DatabaseClock.LONDON)))
			.list();
	}

}

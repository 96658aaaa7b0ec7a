package uk.rowan.casefile;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has seen a case's record, from the audit's own entries.
 */
@Service
class CaseReaders {

	private final JdbcClient database;

	private final Accounts accounts;

	private final CaseWords words;

	CaseReaders(JdbcClient database, Accounts accounts, CaseWords words) {
		this.database = database;
		this.accounts = accounts;
		this.words = words;
	}

	/**
	 * One person who has seen the record.
	 *
	 * @param name who
	 * @param times how often
	 * @param first the first time
	 * @param last the last time
	 */
	record Reader(String name, long times, String first, String last) {

	}

	/**
	 * One opening by break-glass.
	 *
	 * @param name who
	 * @param from when, in words
	 * @param until until when it is open so, in words
	 * @param reason why
	 */
	record Broken(String name, String from, String until, String reason) {

	}

	private record Row(AccountId account, long times, Instant first, Instant last) {

	}

	/**
	 * Who may ask: those who answer for the case.
	 */
	static boolean mayAsk(ActingUser user) {
		return user.is(Role.SOCIAL_WORKER) || user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
	}

	/**
	 * How many people have seen the case.
	 */
	@Transactional(readOnly = true)
	long count(CaseId id) {
		return this.database
			.sql("select count(distinct actor_id) from audit_entry where case_id = :case and act like '%-viewed'")
			.param("case", id.value())
			.query(Long.class)
			.single();
	}

	/**
	 * Everybody who has seen the case, the latest first.
	 */
	@Transactional(readOnly = true)
	List<Reader> of(CaseId id) {
		List<Row> rows = this.database.sql("""
				select actor_id, count(*) as times, min(recorded_at) as first, max(recorded_at) as last
				from audit_entry where case_id = :case and act like '%-viewed'
				group by actor_id order by max(recorded_at) desc""")
			.param("case", id.value())
			.query((row, number) -> new Row(new AccountId(row.getObject("actor_id", UUID.class)), row.getLong("times"),
					row.getTimestamp("first").toInstant(), row.getTimestamp("last").toInstant()))
			.list();
		Map<AccountId, String> names = new HashMap<>(
				this.accounts.names(rows.stream().map(Row::account).collect(Collectors.toSet())));
		names.put(ActingUser.SYSTEM.id(), ActingUser.SYSTEM.name());
		return rows.stream()
			.map((row) -> new Reader(names.getOrDefault(row.account(), "–"), row.times(), this.words.time(row.first()),
					this.words.time(row.last())))
			.toList();
	}

	/**
	 * Everybody who opened the case by break-glass, and why, the latest first.
	 */
	@Transactional(readOnly = true)
	List<Broken> broken(CaseId id) {
		Map<UUID, Broken> found = new LinkedHashMap<>();
		Map<UUID, AccountId> by = new HashMap<>();
		this.database.sql("""
				select id, account_id, reason, from_at, until_at from reach_glass_broken
				where case_id = :case order by from_at desc""").param("case", id.value()).query((row) -> {
			UUID glass = row.getObject("id", UUID.class);
			by.put(glass, new AccountId(row.getObject("account_id", UUID.class)));
			found.put(glass, new Broken("", this.words.time(row.getTimestamp("from_at").toInstant()),
					this.words.time(row.getTimestamp("until_at").toInstant()), row.getString("reason")));
		});
		Map<AccountId, String> names = this.accounts.names(by.values());
		found.replaceAll((glass, broken) -> {
			AccountId account = by.get(glass);
			String name = (account != null) ? names.getOrDefault(account, "–") : "–";
			return new Broken(name, broken.from(), broken.until(), broken.reason());
		});
		return List.copyOf(found.values());
	}

}

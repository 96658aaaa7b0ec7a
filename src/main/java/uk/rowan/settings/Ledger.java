package uk.rowan.settings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.Stale;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes settings down: nothing is changed, each change is a new version with who, when
 * and why (design, "Council settings"). Each thing settled has a table with the columns
 * {@code version}, {@code reason}, {@code changed_at} and {@code changed_by}.
 */
@Component
public class Ledger {

	private static final int SHOWN = 10;

	private final JdbcClient database;

	private final Clock clock;

	private final Accounts accounts;

	private final CurrentSettings settings;

	Ledger(JdbcClient database, Clock clock, Accounts accounts, CurrentSettings settings) {
		this.database = database;
		this.clock = clock;
		this.accounts = accounts;
		this.settings = settings;
	}

	/**
	 * One change as shown.
	 *
	 * @param when the moment
	 * @param who the name of who changed it
	 * @param reason why
	 */
	public record Change(String when, String who, String reason) {

	}

	/**
	 * Adds the version that follows the one that the writer has seen.
	 * @param table a table of versions, never named from outside
	 * @param key what is versioned, by column; empty where the table holds one thing
	 * @param after the version seen, 0 for the first
	 * @param values the new version's, by column
	 * @throws Stale when another version has come since
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void append(ActingUser by, String table, Map<String, ?> key, int after, Map<String, ?> values,
			String reason) {
		Map<String, Object> row = new LinkedHashMap<>(key);
		row.putAll(values);
		row.put("reason", reason);
		row.put("changed_at", Timestamp.from(this.clock.instant()));
		row.put("changed_by", by.id().value());
		String columns = String.join(", ", row.keySet());
		String parameters = row.keySet().stream().map((column) -> ":" + column).collect(Collectors.joining(", "));
		try {
			int added = this.database
				.sql("insert into " + table + " (version, " + columns + ") select :after + 1, " + parameters
						+ " where coalesce((select max(version) from " + table + where(key) + "), 0) = :after")
				.params(row)
				.param("after", after)
				.update();
			if (added == 0) {
				throw new Stale();
			}
		}
		catch (DuplicateKeyException ex) {
			throw new Stale();
		}
		this.settings.changed();
	}

	/**
	 * Adds bank holidays.
	 * @throws Stale when one of the days is there already
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void load(Map<LocalDate, String> bankHolidays) {
		try {
			bankHolidays
				.forEach((day, name) -> this.database.sql("insert into bank_holiday (day, name) values (:day, :name)")
					.param("day", day)
					.param("name", name)
					.update());
		}
		catch (DuplicateKeyException ex) {
			throw new Stale();
		}
		this.settings.changed();
	}

	/**
	 * The last changes, the newest first.
	 */
	@Transactional(readOnly = true)
	public List<Change> history(String table, Map<String, ?> key) {
		record Row(Instant at, AccountId by, String reason) {
		}
		List<Row> rows = this.database
			.sql("select changed_at, changed_by, reason from " + table + where(key)
					+ " order by version desc limit :shown")
			.params(key)
			.param("shown", SHOWN)
			.query((row, number) -> new Row(row.getTimestamp("changed_at").toInstant(),
					new AccountId(row.getObject("changed_by", UUID.class)), row.getString("reason")))
			.list();
		Map<AccountId, String> names = this.accounts.names(rows.stream().map(Row::by).toList());
		return rows.stream()
			.map((row) -> new Change(ShortDates.minute(row.at()),
					names.getOrDefault(row.by(), ActingUser.SYSTEM.name()), row.reason()))
			.toList();
	}

	/**
	 * The newest version, 0 before any.
	 */
	@Transactional(readOnly = true)
	public int version(String table, Map<String, ?> key) {
		return this.database.sql("select coalesce(max(version), 0) from " + table + where(key))
			.params(key)
			.query(Integer.class)
			.single();
	}

	private static String where(Map<String, ?> key) {
		return key.isEmpty() ? ""
				: key.keySet()
					.stream()
					.map((column) -> column + " = :" + column)
					.collect(Collectors.joining(" and ", " where ", ""));
	}

}

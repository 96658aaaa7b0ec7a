package uk.rowan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What every table holds, as a count and a sum of its rows' hashes, so that "nothing was
 * changed" can be judged of all of them.
 */
final class Tables implements AutoCloseable {

	/**
	 * Written by jobs, by looking and by being refused, and so at any time.
	 */
	private static final Set<String> RESTLESS = Set.of("audit_entry", "audit_block", "audit_block_member",
			"audit_verification", "scheduled_tasks", "event_publication", "spring_session", "spring_session_attributes",
			"account_attempt", "case_glass_attempt", "flyway_schema_history");

	private final SingleConnectionDataSource connection = new SingleConnectionDataSource(TestDatabase.DATABASE.url(),
			"rowan_owner", TestServer.PASSWORD, true);

	private final JdbcClient database = JdbcClient.create(this.connection);

	/** Asked for only now: the tables are made when the application starts. */
	private String sql() {
		List<@Nullable String> names = this.database
			.sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
			.query(String.class)
			.list();
		return names.stream()
			.filter((name) -> name != null && !RESTLESS.contains(name))
			.map((name) -> "select '" + name + "' as name, count(*) || ' rows ' || "
					+ "coalesce(sum(hashtextextended(t::text, 0)), 0) as held from " + name + " t")
			.collect(Collectors.joining(" union all "));
	}

	Map<String, String> held() {
		Map<String, String> held = new TreeMap<>();
		this.database.sql(sql()).query((row) -> {
			held.put(row.getString("name"), row.getString("held"));
		});
		return held;
	}

	/**
	 * How many rows each table has.
	 */
	Map<String, Long> rows() {
		Map<String, Long> rows = new TreeMap<>();
		held().forEach((name, held) -> rows.put(name, Long.parseLong(held.substring(0, held.indexOf(' ')))));
		return rows;
	}

	@Override
	public void close() {
		this.connection.destroy();
	}

}

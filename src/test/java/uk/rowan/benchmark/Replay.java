package uk.rowan.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import uk.rowan.Statements;
import uk.rowan.Statements.Statement;
import uk.rowan.shared.Ids;

/**
 * The floor of a request: all its statements sent again over plain JDBC, in the same
 * order and transactions, every row read, nothing made of it.
 *
 * @param borrowings what was sent over each connection that the request borrowed
 */
record Replay(Collection<List<Statement>> borrowings) {

	/** What adds a row whose identity comes first. */
	private static final Pattern ADDS = Pattern.compile("\\s*insert\\s+into\\s+\\w+\\s*\\(id\\b",
			Pattern.CASE_INSENSITIVE);

	/**
	 * What the server's threads sent: jobs, such as the sealing of the audit, run beside
	 * them.
	 */
	static Replay of(Statements statements) {
		return new Replay(statements.all()
			.stream()
			.filter((statement) -> statement.thread().getName().contains("-exec-"))
			.collect(Collectors.groupingBy(Statement::connection, LinkedHashMap::new, Collectors.toList()))
			.values());
	}

	long statements() {
		return this.borrowings.stream()
			.flatMap(List::stream)
			.filter((statement) -> !"commit".equals(statement.sql()))
			.count();
	}

	long commits() {
		return this.borrowings.stream()
			.flatMap(List::stream)
			.filter((statement) -> "commit".equals(statement.sql()))
			.count();
	}

	/**
	 * Sends all of it.
	 */
	void send(DataSource pool) throws SQLException, ReflectiveOperationException {
		for (List<Statement> borrowing : this.borrowings) {
			try (Connection connection = pool.getConnection()) {
				connection.setAutoCommit(borrowing.getFirst().automatic());
				for (Statement statement : borrowing) {
					send(connection, statement);
				}
				if (!connection.getAutoCommit()) {
					connection.commit();
				}
			}
		}
	}

	private static void send(Connection connection, Statement statement)
			throws SQLException, ReflectiveOperationException {
		if ("commit".equals(statement.sql())) {
			connection.commit();
			return;
		}
		try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
			boolean adds = ADDS.matcher(statement.sql()).lookingAt();
			List<List<ParameterSetOperation>> executions = statement.bound().isEmpty() ? List.of(List.of())
					: statement.bound();
			for (List<ParameterSetOperation> bound : executions) {
				for (ParameterSetOperation one : bound) {
					one.getMethod().invoke(prepared, arguments(one, adds));
				}
				boolean rows = prepared.execute();
				if (rows) {
					read(prepared);
				}
			}
		}
	}

	/** A row that is added needs an identity of its own. */
	private static Object[] arguments(ParameterSetOperation one, boolean adds) {
		Object[] recorded = one.getArgs();
		if (!adds || !Integer.valueOf(1).equals(recorded[0]) || !(recorded.length > 1 && recorded[1] instanceof UUID)) {
			return recorded;
		}
		Object[] fresh = recorded.clone();
		fresh[1] = Ids.next();
		return fresh;
	}

	private static void read(PreparedStatement prepared) throws SQLException {
		try (ResultSet rows = prepared.getResultSet()) {
			int columns = rows.getMetaData().getColumnCount();
			while (rows.next()) {
				for (int column = 1; column <= columns; column++) {
					rows.getObject(column);
				}
			}
		}
	}

}

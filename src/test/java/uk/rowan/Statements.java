package uk.rowan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;

/**
 * The statements that some work sent to the database, in their order, with what was bound
 * and where transactions ended, so that they can be counted, read and sent again.
 *
 * @param all every statement, from whichever thread: jobs go on meanwhile
 */
public record Statements(List<Statement> all) {

	static final Listener LISTENER = new Listener();

	/**
	 * One statement as it was sent.
	 *
	 * @param sql its text
	 * @param bound the calls that bound its parameters, one list an execution
	 * @param connection which of the work's connections carried it
	 * @param automatic whether it was a transaction of its own
	 * @param thread which thread sent it
	 */
	public record Statement(String sql, List<List<ParameterSetOperation>> bound, String connection, boolean automatic,
			Thread thread) {

	}

	/** Work that sends statements. */
	@FunctionalInterface
	public interface Work {

		void run() throws Exception;

	}

	/**
	 * Runs the work and returns what it sent; other work must rest meanwhile.
	 */
	public static Statements during(Work work) throws Exception {
		List<Statement> collected = Collections.synchronizedList(new ArrayList<>());
		LISTENER.collected = collected;
		try {
			work.run();
		}
		finally {
			LISTENER.collected = null;
		}
		return new Statements(List.copyOf(collected));
	}

	/**
	 * How many the asking thread sent itself, ends of transactions not counted.
	 */
	public int count() {
		return texts().size();
	}

	/**
	 * The texts of those that the asking thread sent itself, ends of transactions left
	 * out.
	 */
	public List<String> texts() {
		return this.all.stream()
			.filter((statement) -> statement.thread().equals(Thread.currentThread()))
			.map(Statement::sql)
			.filter((sql) -> !"commit".equals(sql))
			.toList();
	}

	/** Hears every statement and every commit. */
	static final class Listener implements QueryExecutionListener, MethodExecutionListener {

		private volatile @Nullable List<Statement> collected;

		@Override
		public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			// Only what has been sent counts.
		}

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			List<Statement> into = this.collected;
			if (into != null) {
				for (QueryInfo query : queries) {
					into.add(new Statement(query.getQuery(), List.copyOf(query.getParametersList()),
							execution.getConnectionId(), automatic(execution), Thread.currentThread()));
				}
			}
		}

		private static boolean automatic(ExecutionInfo execution) {
			try {
				return execution.getStatement().getConnection().getAutoCommit();
			}
			catch (java.sql.SQLException ex) {
				return false;
			}
		}

		@Override
		public void beforeMethod(MethodExecutionContext context) {
			// Only what has happened counts.
		}

		@Override
		public void afterMethod(MethodExecutionContext context) {
			List<Statement> into = this.collected;
			if (into != null && context.getTarget() instanceof java.sql.Connection
					&& "commit".equals(context.getMethod().getName())) {
				into.add(new Statement("commit", List.of(), context.getConnectionInfo().getConnectionId(), false,
						Thread.currentThread()));
			}
		}

	}

}

package uk.rowan.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets one transaction at a time decide about something, on whichever node: whoever asks
 * for the same waits until the transaction of the first has ended, and then sees what it
 * has done. Keys are {@code <module>.<thing>} and identities.
 */
public final class Locks {

	private Locks() {
	}

	/**
	 * Waits for the lock, which is held until the transaction under way ends.
	 * @param what the thing that is decided about, as {@code module.thing}
	 * @param whom which one, none for the only one; {@code null} is one of its own
	 * @throws IllegalTransactionStateException when there is no transaction: nothing
	 * would be held
	 */
	public static void hold(JdbcClient database, String what, @Nullable Object... whom) {
		String key = Arrays.stream(whom).map((one) -> " " + one).collect(Collectors.joining());
		holdKeys(database, List.of(what + key));
	}

	/**
	 * Waits for a lock of each, in one order for all who ask, so that nobody waits for
	 * somebody who waits for them.
	 * @param what the thing that is decided about, as {@code module.thing}
	 * @param whom which ones
	 * @throws IllegalTransactionStateException when there is no transaction
	 */
	public static void holdEach(JdbcClient database, String what, Collection<?> whom) {
		holdKeys(database, whom.stream().map((one) -> what + " " + one).distinct().toList());
	}

	private static void holdKeys(JdbcClient database, List<String> keys) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalTransactionStateException("a lock is held by a transaction");
		}
		database.sql("""
				select pg_advisory_xact_lock(hashtextextended(key, 0))
				from (select key from unnest(string_to_array(:keys, chr(10))) key order by key) ordered""")
			.param("keys", String.join("\n", keys))
			.query((row, number) -> number)
			.list();
	}

}

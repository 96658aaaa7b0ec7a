package uk.rowan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What one verification of the whole chain found.
 *
 * @param finishedAt when it ended
 * @param blocks how many blocks there were
 * @param entries how many entries they held
 * @param headHash the last block's hash, {@code null} when there was no block
 * @param fault the first thing wrong, {@code null} when all is sound
 */
record VerificationRun(Instant finishedAt, long blocks, long entries, @Nullable String headHash,
		@Nullable Fault fault) {

	static VerificationRun of(ResultSet row, int number) throws SQLException {
		String fault = row.getString("fault");
		return new VerificationRun(row.getTimestamp("finished_at").toInstant(), row.getLong("blocks"),
				row.getLong("entries"), row.getString("head_hash"),
				(fault != null)
						? new Fault(Fault.Kind.valueOf(fault), row.getLong("fault_block"), row.getString("fault_entry"))
						: null);
	}

	public boolean isSound() {
		return this.fault == null;
	}

	/**
	 * The head that it saw, to be found again by the next.
	 */
	Optional<Head> head() {
		return Optional.ofNullable(this.headHash).map((hash) -> new Head(this.blocks, hash, "", ""));
	}

}

package uk.rowan.audit;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * How the audit's seal stands, for the pages that promise it.
 */
@Service
public class AuditSeal {

	private final JdbcClient database;

	private final Verification verification;

	AuditSeal(JdbcClient database, Verification verification) {
		this.database = database;
		this.verification = verification;
	}

	/**
	 * Asks with three short statements.
	 */
	public State state() {
		Optional<Block> last = lastBlock();
		Optional<VerificationRun> run = this.verification.lastRun();
		return new State(last.map(Block::number).orElse(0L), last.map(Block::head).map(Head::at).orElse(null),
				unsealed(last.map(Block::belowTxid).orElse("0")), run.map(VerificationRun::finishedAt).orElse(null),
				run.map(VerificationRun::isSound).orElse(false));
	}

	Optional<Block> lastBlock() {
		return this.database.sql("select " + Block.SQL + " from audit_block b order by b.number desc limit 1")
			.query((row, number) -> Block.of(row))
			.optional();
	}

	private long unsealed(String below) {
		return this.database.sql("""
				select count(*) from audit_entry e where e.txid >= cast(:below as xid8)
					and not exists (select from audit_block_member m where m.entry_id = e.id)""")
			.param("below", below)
			.query(Long.class)
			.single();
	}

	/**
	 * How the seal stands.
	 *
	 * @param block the last sealed block's number, 0 when there is none
	 * @param sealedAt when it was sealed
	 * @param unsealed entries not in a block yet
	 * @param verifiedAt when the whole chain was last verified
	 * @param sound whether that found nothing wrong; {@code false} when never verified
	 */
	public record State(long block, @Nullable Instant sealedAt, long unsealed, @Nullable Instant verifiedAt,
			boolean sound) {
	}

}

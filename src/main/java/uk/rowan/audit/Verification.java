package uk.rowan.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Fault.Kind;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the whole chain in the database, streaming, and remembers what was found.
 */
@Service
class Verification {

	static final String CHAIN = """
			select %s, m.block_number, m.ordinal, cast(m.entry_id as text) as entry_id,
				encode(m.entry_hash, 'hex') as entry_hash, %s
			from audit_block b
			left join audit_block_member m on m.block_number = b.number
			left join audit_entry e on e.id = m.entry_id
			order by b.number, m.ordinal""".formatted(Block.SQL, EntryForm.SQL);

	private static final String RUN = """
			select finished_at, blocks, entries, encode(head_hash, 'hex') as head_hash, fault, fault_block, fault_entry
			from audit_verification
			""";

	private static final int FETCHED_AT_ONCE = 1_000;

	private final JdbcClient database;

	private final TransactionTemplate snapshot;

	private final Clock clock;

	private final TrustedKeys keys;

	Verification(JdbcClient database, PlatformTransactionManager transactions, Clock clock, TrustedKeys keys) {
		this.database = database;
		this.snapshot = new TransactionTemplate(transactions);
		this.snapshot.setReadOnly(true);
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.clock = clock;
		this.keys = keys;
	}

	/**
	 * Verifies everything and remembers the result.
	 * @param by who asked
	 */
	VerificationRun verify(AccountId by) {
		Instant started = this.clock.instant();
		ChainCheck check = new ChainCheck(this.keys::signed, lastSoundHead().stream().toList());
		Optional<Fault> fault = this.snapshot.execute((status) -> follow(check));
		VerificationRun run = new VerificationRun(this.clock.instant(), check.blocks(), check.entries(),
				check.lastBlock().map(Block::hash).orElse(null), fault.orElse(null));
		remember(by, started, run);
		return run;
	}

	/**
	 * Verifies everything as the transaction under way sees it.
	 * @param heads heads that were kept outside
	 */
	Optional<Fault> check(List<Head> heads) {
		return follow(new ChainCheck(this.keys::signed, heads));
	}

	/**
	 * What was found last.
	 */
	Optional<VerificationRun> lastRun() {
		return this.database.sql(RUN + "order by finished_at desc limit 1").query(VerificationRun::of).optional();
	}

	private Optional<Head> lastSoundHead() {
		return this.database.sql(RUN + "where fault is null and blocks > 0 order by blocks desc limit 1")
			.query(VerificationRun::of)
			.optional()
			.flatMap(VerificationRun::head);
	}

	private Optional<Fault> follow(ChainCheck check) {
		long[] block = { 0 };
		this.database.sql(CHAIN).withFetchSize(FETCHED_AT_ONCE).query((row) -> {
			if (row.getLong("number") != block[0]) {
				check.block(Block.of(row));
				block[0] = row.getLong("number");
			}
			if (row.getString("entry_id") != null) {
				check.member(row.getInt("ordinal"), row.getString("entry_id"), row.getString("entry_hash"),
						(row.getString("id") != null) ? EntryForm.of(row) : null);
			}
		});
		Optional<Fault> fault = check.finish();
		return fault.isPresent() ? fault : strays(check);
	}

	/**
	 * Members without a block and entries that ought to be in one. Entries waiting to be
	 * sealed belong to transactions not below the last block's mark, and none is from the
	 * future, unless transaction numbers began anew.
	 */
	private Optional<Fault> strays(ChainCheck check) {
		this.database
			.sql("select cast(entry_id as text) from audit_block_member where block_number > :last "
					+ "order by block_number, ordinal limit 1")
			.param("last", check.blocks())
			.query(String.class)
			.optional()
			.ifPresent((id) -> check.found(Kind.BLOCK_MISSING, check.blocks() + 1, id));
		this.database.sql("""
				select cast(e.id as text) from audit_entry e
				where (e.txid < cast(:below as xid8) or e.txid >= pg_snapshot_xmax(pg_current_snapshot()))
					and e.txid <> coalesce(pg_current_xact_id_if_assigned(), '0')
					and pg_snapshot_xmin(pg_current_snapshot()) >= cast(:below as xid8)
					and not exists (select from audit_block_member m where m.entry_id = e.id)
				order by e.position limit 1""")
			.param("below", check.lastBlock().map(Block::belowTxid).orElse("0"))
			.query(String.class)
			.optional()
			.ifPresent((id) -> check.found(Kind.ENTRY_FORGED, check.blocks(), id));
		return check.fault();
	}

	private void remember(AccountId by, Instant started, VerificationRun run) {
		@Nullable Fault fault = run.fault();
		this.database.sql("""
				insert into audit_verification (id, started_at, finished_at, asked_by, blocks, entries, head_hash,
					fault, fault_block, fault_entry)
				values (:id, :started, :finished, :by, :blocks, :entries, decode(:head, 'hex'),
					:fault, :block, :entry)""")
			.param("id", Ids.next())
			.param("started", Timestamp.from(started))
			.param("finished", Timestamp.from(run.finishedAt()))
			.param("by", by.value())
			.param("blocks", run.blocks())
			.param("entries", run.entries())
			.param("head", run.headHash())
			.param("fault", (fault != null) ? fault.kind().name() : null)
			.param("block", (fault != null) ? fault.block() : null)
			.param("entry", (fault != null) ? fault.entry() : null)
			.update();
	}

}

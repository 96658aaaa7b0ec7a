package uk.rowan.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import uk.rowan.shared.Locks;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals entries into blocks: exactly those that are visible, older than every transaction
 * still running, and in no block yet (design, "Audit").
 */
@Service
class Sealing {

	/** More waiting entries than this make more blocks than one. */
	static final int LARGEST_BLOCK = 10_000;

	/**
	 * The low-water mark spares the look at old transactions. Where transaction numbers
	 * began anew (a dump restored elsewhere) it means nothing: then everything is looked
	 * at, and numbers from the future are those of the old server.
	 */
	private static final String WAITING = """
			with now as materialized (
				select pg_snapshot_xmin(pg_current_snapshot()) as low, pg_snapshot_xmax(pg_current_snapshot()) as high,
					pg_snapshot_xmin(pg_current_snapshot()) < cast(:below as xid8) as restarted)
			select waiting.*, (select cast(low as text) from now) as low
			from (
				select %1$s, e.txid as transaction, e.position as place from audit_entry e
				where e.txid >= (select case when restarted then '0' else cast(:below as xid8) end from now)
					and e.txid < (select low from now)
					and not exists (select from audit_block_member m where m.entry_id = e.id)
				union all
				select %1$s, e.txid, e.position from audit_entry e
				where (select restarted from now) and e.txid >= (select high from now)
					and not exists (select from audit_block_member m where m.entry_id = e.id)
			) waiting
			order by transaction, place
			limit :largest""".formatted(EntryForm.SQL);

	private final JdbcClient database;

	private final JdbcTemplate batches;

	private final TransactionTemplate transactions;

	private final Clock clock;

	private final TrustedKeys keys;

	Sealing(JdbcTemplate database, PlatformTransactionManager transactions, Clock clock, TrustedKeys keys) {
		this.database = JdbcClient.create(database);
		this.batches = database;
		this.transactions = new TransactionTemplate(transactions);
		this.clock = clock;
		this.keys = keys;
	}

	/**
	 * Seals what can be sealed now.
	 * @return how many entries were
	 */
	int seal() {
		int sealed = 0;
		int more = LARGEST_BLOCK;
		while (more == LARGEST_BLOCK) {
			more = this.transactions.execute((status) -> sealOne());
			sealed += more;
		}
		return sealed;
	}

	private int sealOne() {
		Locks.hold(this.database, "audit.sealing");
		Block last = lastBlock();
		List<Waiting> waiting = this.database.sql(WAITING)
			.param("below", last.belowTxid())
			.param("largest", LARGEST_BLOCK)
			.query((row, number) -> new Waiting(EntryForm.of(row), row.getString("low")))
			.list();
		if (!waiting.isEmpty()) {
			write(last, waiting.stream().map(Waiting::entry).toList(), below(waiting));
		}
		return waiting.size();
	}

	private Block lastBlock() {
		return this.database.sql("select " + Block.SQL + " from audit_block b order by b.number desc limit 1")
			.query((row, number) -> Block.of(row))
			.optional()
			.orElse(new Block(0, CanonicalForm.NO_HASH, CanonicalForm.NO_HASH, "0", "0", 0, ""));
	}

	private String below(List<Waiting> waiting) {
		String low = waiting.getFirst().low();
		long cut = waiting.getLast().entry().place().transaction();
		boolean full = waiting.size() == LARGEST_BLOCK;
		return (full && Long.compareUnsigned(cut, Long.parseUnsignedLong(low)) < 0) ? Long.toUnsignedString(cut) : low;
	}

	private void write(Block last, List<EntryForm> entries, String below) {
		Instant at = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		String micros = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
		List<Member> members = entries.stream().map((entry) -> new Member(entry.id(), entry.hash())).toList();
		Block block = new Block(last.number() + 1, last.hash(), "", micros, below, members.size(), "");
		CanonicalForm form = block.form();
		members.forEach((member) -> form.add(member.id()).add(member.hash()));
		String hash = form.hash();
		this.database.sql("""
				insert into audit_block (number, previous_hash, hash, sealed_at, below_txid, entries, signature)
				values (:number, decode(:previous, 'hex'), decode(:hash, 'hex'), :at, cast(:below as xid8), :entries,
					decode(:signature, 'hex'))""")
			.param("number", block.number())
			.param("previous", block.previousHash())
			.param("hash", hash)
			.param("at", Timestamp.from(at))
			.param("below", below)
			.param("entries", block.entries())
			.param("signature", this.keys.signing().sign(Head.digest(block.number(), hash, micros)))
			.update();
		writeMembers(block.number(), members);
	}

	private void writeMembers(long block, List<Member> members) {
		int[] ordinal = { 0 };
		this.batches.batchUpdate("""
				insert into audit_block_member (block_number, ordinal, entry_id, entry_hash)
				values (?, ?, cast(? as uuid), decode(?, 'hex'))""", members, 500, (statement, member) -> {
			statement.setLong(1, block);
			statement.setInt(2, ++ordinal[0]);
			statement.setString(3, member.id());
			statement.setString(4, member.hash());
		});
	}

	private record Waiting(EntryForm entry, String low) {
	}

	private record Member(String id, String hash) {
	}

}

package uk.rowan.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;
import uk.rowan.TestDatabase;
import uk.rowan.TestServer;
import uk.rowan.TestSigningKey;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An audit of its own in temporary tables, which stand before the real ones on the one
 * connection that sees them: the owner of the database may do there what she likes.
 */
final class ScratchAudit implements AutoCloseable {

	private final SingleConnectionDataSource connection = new SingleConnectionDataSource(TestDatabase.DATABASE.url(),
			"rowan_owner", TestServer.PASSWORD, true);

	private final Clock clock = Clock.tick(Clock.system(DatabaseClock.LONDON), Duration.ofNanos(1000));

	final JdbcClient database = JdbcClient.create(this.connection);

	final JdbcTransactionManager transactions = new JdbcTransactionManager(this.connection);

	final TransactionTemplate transaction = new TransactionTemplate(this.transactions);

	final TrustedKeys keys = new TrustedKeys(new AuditProperties(TestSigningKey.PATH, null, java.util.List.of()));

	final Audit audit = new Audit(this.database, this.clock, JsonMapper.builder().build());

	final Sealing sealing = new Sealing(new JdbcTemplate(this.connection), this.transactions, this.clock, this.keys);

	final Verification verification = new Verification(this.database, this.transactions, this.clock, this.keys);

	ScratchAudit() {
		for (String table : java.util.List.of("audit_entry", "audit_block", "audit_block_member",
				"audit_verification")) {
			this.database.sql("create temporary table " + table + " (like public." + table + " including all)")
				.update();
		}
	}

	/**
	 * The export of this audit.
	 */
	AuditExport export() {
		return new AuditExport(this.database, this.transactions, this.audit, this.keys, JsonMapper.builder().build());
	}

	/**
	 * Adds an entry as any module would.
	 */
	void record(AuditNote note) {
		ActingUser by = new ActingUser(AccountId.next(), "", java.util.Set.of(), null);
		this.transaction.executeWithoutResult((status) -> this.audit.record(by, note));
	}

	/**
	 * Adds entries of every shape.
	 */
	void record(int entries, Random random) {
		for (int entry = 0; entry < entries; entry++) {
			AuditNote note = AuditNote.of("audit.entry-made", "thing", random.nextBoolean() ? UUID.randomUUID() : null);
			note = random.nextBoolean() ? note.about(CaseId.next()) : note;
			note = random.nextBoolean() ? note.about(PersonId.next()) : note;
			record(random.nextBoolean() ? note.with("ground", "UNIT") : note);
		}
	}

	/**
	 * Makes a chain of so many blocks.
	 */
	void chain(int blocks, Random random) {
		for (int block = 0; block < blocks; block++) {
			record(3 + random.nextInt(6), random);
			sealEverything();
		}
	}

	/**
	 * Seals until nothing waits: other tests' transactions may hold it up a little.
	 */
	void sealEverything() {
		Instant end = Instant.now().plusSeconds(20);
		while (waiting() > 0 && Instant.now().isBefore(end)) {
			this.sealing.seal();
		}
	}

	private long waiting() {
		return this.database.sql("""
				select count(*) from audit_entry e
				where not exists (select from audit_block_member m where m.entry_id = e.id)""")
			.query(Long.class)
			.single();
	}

	/**
	 * Drops what would stop the owner: nothing of it is out of reach for one.
	 */
	void freePositions() {
		this.database.sql("alter table audit_entry alter column position drop identity").update();
		this.database.sql("alter table audit_entry drop constraint audit_entry_position_key").update();
		this.database.sql("alter table audit_block_member drop constraint audit_block_member_entry_id_key").update();
		this.database.sql("alter table audit_block_member drop constraint audit_block_member_pkey").update();
		this.database.sql("alter table audit_block drop constraint audit_block_number_positive").update();
	}

	static Path publicKey() {
		return TestSigningKey.PUBLIC_PATH;
	}

	@Override
	public void close() {
		this.connection.destroy();
	}

}

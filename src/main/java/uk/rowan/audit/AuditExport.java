package uk.rowan.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import uk.rowan.shared.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the chain and its signed head, to be kept and verified outside.
 */
@Service
class AuditExport {

	private final JdbcClient database;

	private final PlatformTransactionManager transactions;

	private final Audit audit;

	private final TrustedKeys keys;

	private final ObjectMapper json;

	AuditExport(JdbcClient database, PlatformTransactionManager transactions, Audit audit, TrustedKeys keys,
			ObjectMapper json) {
		this.database = database;
		this.transactions = transactions;
		this.audit = audit;
		this.keys = keys;
		this.json = json;
	}

	/**
	 * The head of the chain as it stands, empty when nothing was sealed yet.
	 */
	Optional<SignedHead> head(ActingUser by) {
		record(by, "audit.head-exported");
		return this.database.sql("select " + Block.SQL + " from audit_block b order by b.number desc limit 1")
			.query((row, number) -> Block.of(row))
			.optional()
			.map((block) -> SignedHead.of(block.head(), this.keys.signing()));
	}

	/**
	 * Writes every block, member and entry, one JSON object a line, and the signed head.
	 */
	void write(ActingUser by, Writer out) {
		record(by, "audit.chain-exported");
		TransactionTemplate snapshot = new TransactionTemplate(this.transactions);
		snapshot.setReadOnly(true);
		snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		snapshot.executeWithoutResult((status) -> stream(new BufferedWriter(out, 65_536)));
	}

	private void record(ActingUser by, String act) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.audit.record(by, AuditNote.of(act, "audit", null)));
	}

	private void stream(BufferedWriter out) {
		Block[] last = new Block[1];
		this.database.sql(Verification.CHAIN).withFetchSize(1_000).query((row) -> {
			if (last[0] == null || row.getLong("number") != last[0].number()) {
				last[0] = Block.of(row);
				line(out, new ExportLine(last[0], null, null));
			}
			if (row.getString("entry_id") != null) {
				@Nullable EntryForm entry = (row.getString("id") != null) ? EntryForm.of(row) : null;
				line(out, new ExportLine(null, ExportLine.Member.of(row.getInt("ordinal"), row.getString("entry_id"),
						row.getString("entry_hash"), entry), null));
			}
		});
		if (last[0] != null) {
			line(out, new ExportLine(null, null, SignedHead.of(last[0].head(), this.keys.signing())));
		}
		try {
			out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void line(BufferedWriter out, ExportLine line) {
		try {
			out.write(this.json.writeValueAsString(line));
			out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

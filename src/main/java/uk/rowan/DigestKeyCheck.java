package uk.rowan;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.audit.KeyedDigest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Locks;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers which key keyed digests are made with, and refuses another one as long as
 * conflicts of interest stand that were declared in a name: they would no longer close
 * what is registered under it, and nobody would notice.
 */
@Component
class DigestKeyCheck implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(DigestKeyCheck.class);

	private final JdbcClient database;

	private final KeyedDigest digest;

	private final Audit audit;

	private final TransactionTemplate transaction;

	private final boolean givenUp;

	DigestKeyCheck(JdbcClient database, KeyedDigest digest, Audit audit, PlatformTransactionManager transactions,
			@Value("${rowan.audit.digest-key-given-up:false}") boolean givenUp) {
		this.database = database;
		this.digest = digest;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.givenUp = givenUp;
	}

	@Override
	public void afterSingletonsInstantiated() {
		byte[] value = this.digest.of("audit.key-check", "");
		this.transaction.executeWithoutResult((status) -> check(value));
	}

	/** Nodes that start at once wait for each other. */
	private void check(byte[] value) {
		Locks.hold(this.database, "audit.digest-key");
		Optional<byte[]> known = this.database.sql("select check_value from audit_digest_key_now")
			.query(byte[].class)
			.optional();
		if (known.isPresent() && MessageDigest.isEqual(known.get(), value)) {
			return;
		}
		int open = known.isPresent() ? standing() : 0;
		if (open > 0 && !this.givenUp) {
			throw new StartRefused(List.of("rowan.audit.digest-key is missing or another one: " + open
					+ " conflicts of interest were declared in a name with the former signing key, and would close"
					+ " nothing. Name its file there; if it is lost or has leaked, it can be given up: see Changing keys"));
		}
		if (open > 0) {
			LOG.warn("{} conflicts of interest in a name close nothing that is registered from now on, since their key"
					+ " was given up: they must be declared again", open);
		}
		this.database
			.sql("""
					insert into audit_digest_key (check_value, since)
					values (:value, case when :first then timestamptz 'epoch' else rowan_now() end) on conflict do nothing""")
			.param("value", value)
			.param("first", known.isEmpty())
			.update();
		if (known.isPresent()) {
			this.audit.record(ActingUser.SYSTEM,
					AuditNote.of("audit.digest-key-given-up", "audit", null).with("declarations", open));
		}
	}

	private int standing() {
		return this.database.sql("select count(*) from reach_stand_in").query(Integer.class).single();
	}

}

package uk.rowan.mail;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import uk.rowan.account.PublicAddress;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.audit.KeyedDigest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.OneTimeToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes pages for people without an account: a link and a code, each useless without the
 * other (design, "Who uses it").
 */
@Service
public class OneTimePages {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int CODES = 1_000_000;

	private final JdbcClient database;

	private final KeyedDigest digest;

	private final PublicAddress address;

	private final Audit audit;

	private final Clock clock;

	OneTimePages(JdbcClient database, KeyedDigest digest, PublicAddress address, Audit audit, Clock clock) {
		this.database = database;
		this.digest = digest;
		this.address = address;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes a page, in the transaction under way; what was made before for the same
	 * question and the same person ends.
	 * @param purpose the code of the {@link OneTimeQuestion}
	 * @param subject what it is about
	 * @param asked who is asked
	 * @param life how long it can be used
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public MadePage make(ActingUser by, String purpose, UUID subject, UUID asked, Duration life) {
		OneTimeToken token = OneTimeToken.next();
		String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
		UUID id = Ids.next();
		Instant now = this.clock.instant();
		this.database.sql("""
				insert into one_time_page (id, purpose, subject_id, asked_id, token_hash, code_digest, made_at, made_by,
					expires_at)
				values (:id, :purpose, :subject, :asked, :token, :code, :now, :by, :expires)""")
			.param("id", id)
			.param("purpose", purpose)
			.param("subject", subject)
			.param("asked", asked)
			.param("token", token.digest())
			.param("code", digest(id, code))
			.param("now", Timestamp.from(now))
			.param("by", by.id().value())
			.param("expires", Timestamp.from(now.plus(life)))
			.update();
		this.audit.record(by, AuditNote.of("mail.page-made", "page", id).with("purpose", purpose).with("asked", asked));
		return new MadePage(this.address.of("/one-time/" + token.text() + "/question"), code, now.plus(life));
	}

	/**
	 * What is kept of a code.
	 */
	byte[] digest(UUID page, String code) {
		return this.digest.of("one-time-code", page + " " + code);
	}

}

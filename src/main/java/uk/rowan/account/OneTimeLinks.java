package uk.rowan.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.OneTimeToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the links that work once; a new one for the same purpose ends those before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OneTimeLinks {

	private static final String OPEN = " used_at is null and ended_at is null and expires_at > :now ";

	private final JdbcClient database;

	private final Clock clock;

	private final AccountProperties properties;

	OneTimeLinks(JdbcClient database, Clock clock, AccountProperties properties) {
		this.database = database;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * What a link is for.
	 */
	enum Purpose {

		PASSWORD, FIRST_ADMINISTRATOR

	}

	public OneTimeToken issue(ActingUser by, Purpose purpose, @Nullable AccountId account) {
		OneTimeToken token = OneTimeToken.next();
		Instant now = this.clock.instant();
		end(purpose, account);
		this.database.sql("""
				insert into account_one_time_link
				(id, purpose, account_id, token_hash, issued_by, created_at, expires_at)
				values (:id, :purpose, :account, :hash, :by, :now, :expires)""")
			.param("id", Ids.next())
			.param("purpose", purpose.name())
			.param("account", (account != null) ? account.value() : null)
			.param("hash", token.digest())
			.param("by", by.id().value())
			.param("now", Timestamp.from(now))
			.param("expires", Timestamp.from(now.plus(this.properties.linkLife())))
			.update();
		return token;
	}

	/**
	 * Ends the links that nobody has used.
	 */
	public void end(Purpose purpose, @Nullable AccountId account) {
		this.database.sql("""
				update account_one_time_link set ended_at = :now
				where purpose = :purpose and account_id is not distinct from :account::uuid
				and used_at is null and ended_at is null""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("purpose", purpose.name())
			.param("account", (account != null) ? account.value() : null)
			.update();
	}

	/**
	 * Uses the link up: of two at once, one is told that it is open.
	 */
	public boolean use(OneTimeToken token, Purpose purpose) {
		return this.database
			.sql("update account_one_time_link set used_at = :now where token_hash = :hash and purpose = :purpose and"
					+ OPEN)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("hash", token.digest())
			.param("purpose", purpose.name())
			.update() == 1;
	}

	/**
	 * Whether the link can be used now.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public boolean isOpen(OneTimeToken token, Purpose purpose) {
		return this.database
			.sql("select count(*) from account_one_time_link where token_hash = :hash and purpose = :purpose and"
					+ OPEN)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("hash", token.digest())
			.param("purpose", purpose.name())
			.query(Long.class)
			.single() == 1;
	}

	/**
	 * Whose password can be chosen through the link now.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<AccountId> account(OneTimeToken token) {
		return this.database
			.sql("select account_id from account_one_time_link where token_hash = :hash and account_id is not null and"
					+ OPEN)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("hash", token.digest())
			.query(UUID.class)
			.optional()
			.map(AccountId::new);
	}

}

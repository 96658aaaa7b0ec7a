package uk.rowan.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by username and by network address, in the database, so that all
 * nodes count together and a restart forgets nothing. A username that does not exist is
 * counted like one that does.
 */
@Component
class SignInAttempts {

	private static final int BATCH = 1000;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	private final BucketConfiguration byUsername;

	private final BucketConfiguration byAddress;

	SignInAttempts(DataSource database, AccountProperties properties) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("account_attempt")
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
		this.byUsername = tries(properties.tries(), properties.waiting());
		this.byAddress = tries(properties.triesFromAddress(), properties.waiting());
	}

	/**
	 * What one try left.
	 */
	enum Left {

		/** Further tries. */
		MORE,

		/** This one was the last for a while. */
		NONE_AFTER_THIS,

		/** Not even this one. */
		NOT_THIS

	}

	/**
	 * Counts a try before the password is looked at, so that many at once cannot slip by.
	 */
	Left begin(String username, String address) {
		boolean addressMay = bucket(fromAddress(address), this.byAddress).tryConsume(1);
		ConsumptionProbe usernames = bucket(forUsername(username), this.byUsername).tryConsumeAndReturnRemaining(1);
		if (!addressMay || !usernames.isConsumed()) {
			return Left.NOT_THIS;
		}
		return (usernames.getRemainingTokens() == 0) ? Left.NONE_AFTER_THIS : Left.MORE;
	}

	/**
	 * The password was right: the try does not count, and earlier slips are forgiven.
	 */
	void forgive(String username, String address) {
		bucket(fromAddress(address), this.byAddress).addTokens(1);
		clear(username);
	}

	/**
	 * The username has all its tries again.
	 */
	void clear(String username) {
		this.buckets.removeProxy(forUsername(username));
	}

	/**
	 * Removes what has no more effect.
	 */
	void forgetOld() {
		int removed;
		do {
			removed = this.buckets.removeExpired(BATCH);
		}
		while (removed == BATCH);
	}

	private BucketProxy bucket(String key, BucketConfiguration configuration) {
		return this.buckets.getProxy(key, () -> configuration);
	}

	private static BucketConfiguration tries(int number, Duration wait) {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(number).refillIntervally(number, wait))
			.build();
	}

	private static String forUsername(String username) {
		return digest("username " + username);
	}

	private static String fromAddress(String address) {
		return digest("address " + address);
	}

	/** What was typed is never stored: it may be a password in the wrong box. */
	private static String digest(String text) {
		return HexFormat.of().formatHex(Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
	}

}

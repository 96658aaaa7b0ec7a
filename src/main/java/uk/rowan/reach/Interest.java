package uk.rowan.reach;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.PersonId;

/**
 * A conflict of interest to be declared (design, "Reach").
 *
 * @param account whom it concerns
 * @param person whom they know in private
 * @param reason what they are to each other, in words
 * @param since when it was declared, {@code null} for now
 */
public record Interest(AccountId account, PersonId person, String reason, @Nullable Instant since) {

	/**
	 * A conflict declared now.
	 */
	public static Interest of(AccountId account, PersonId person, String reason) {
		return new Interest(account, person, reason, null);
	}

	/**
	 * The person's identity: words never reach a log.
	 */
	@Override
	public String toString() {
		return this.person.toString();
	}

}

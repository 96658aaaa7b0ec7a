package uk.rowan.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;

/**
 * What one person did with a record, as often as it happened on the same ground.
 *
 * @param actor who
 * @param name the person's name, the identity where nobody knows it
 * @param did what was done, in words
 * @param ground the code of the ground on which the record was open, {@code null} where
 * none was noted
 * @param first when for the first time
 * @param last when for the last time
 * @param times how often
 */
public record Look(AccountId actor, String name, String did, @Nullable String ground, Instant first, Instant last,
		long times) {

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.actor.toString();
	}

}

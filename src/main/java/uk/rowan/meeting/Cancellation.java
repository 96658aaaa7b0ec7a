package uk.rowan.meeting;

import java.time.Instant;

import uk.rowan.shared.AccountId;

/**
 * That a meeting which was asked for by mistake is not held.
 *
 * @param reason why; empty where that is withheld
 * @param at when it was cancelled
 * @param by who did
 */
public record Cancellation(String reason, Instant at, AccountId by) {

	/**
	 * The moment only: words never reach a log.
	 */
	@Override
	public String toString() {
		return this.at.toString();
	}

}

package uk.rowan.record;

import java.time.Instant;
import java.util.UUID;

import uk.rowan.shared.AccountId;

/**
 * Something that was done with a row of the distribution.
 *
 * @param delivery the row
 * @param act what was done
 * @param words how, or why; may be empty
 * @param digest of what was confirmed, printed or sent, SHA-256 in hexadecimal digits;
 * empty for any other act
 * @param at when
 * @param by who did
 */
record DeliveryStep(UUID delivery, DeliveryAct act, String words, String digest, Instant at, AccountId by) {

	/**
	 * The act only.
	 */
	@Override
	public String toString() {
		return this.act.toString();
	}

}

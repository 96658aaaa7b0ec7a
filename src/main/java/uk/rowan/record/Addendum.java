package uk.rowan.record;

import java.time.Instant;
import java.util.UUID;

import uk.rowan.shared.AccountId;

/**
 * What was added beside an approved record, which itself stays as it is.
 *
 * @param id which
 * @param words what is added
 * @param at when
 * @param by who
 */
record Addendum(UUID id, String words, Instant at, AccountId by) {

	/**
	 * The identity only: what was said never reaches a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

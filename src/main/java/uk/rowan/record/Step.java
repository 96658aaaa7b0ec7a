package uk.rowan.record;

import java.time.Instant;

import uk.rowan.shared.AccountId;

/**
 * Something that was done with a record as a whole.
 *
 * @param number 1 for the first
 * @param act what was done
 * @param words why, or what is to be changed; may be empty
 * @param at when
 * @param by who did
 */
record Step(int number, RecordAct act, String words, Instant at, AccountId by) {

	/**
	 * The act only.
	 */
	@Override
	public String toString() {
		return this.act.toString();
	}

}

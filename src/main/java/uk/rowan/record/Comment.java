package uk.rowan.record;

import java.time.Instant;
import java.util.UUID;

import uk.rowan.shared.AccountId;

/**
 * What somebody says about a section while it is drafted.
 *
 * @param id which
 * @param section where
 * @param version the words that were commented on
 * @param words what was said
 * @param at when
 * @param by who
 */
record Comment(UUID id, UUID section, int version, String words, Instant at, AccountId by) {

	/**
	 * The identity only: what was said never reaches a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

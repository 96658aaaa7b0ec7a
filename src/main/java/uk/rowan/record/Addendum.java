package uk.rowan.record;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;

/**
 * What was added beside an approved record, which itself stays as it is.
 *
 * @param id which
 * @param aCase the case of the child whom alone it is about, {@code null} for all
 * @param confidential whether it is kept from the family
 * @param part of which part of the meeting it tells; empty for none from which somebody
 * was excluded, {@code null} where nobody was asked
 * @param words what is added
 * @param at when
 * @param by who
 */
record Addendum(UUID id, @Nullable CaseId aCase, boolean confidential, @Nullable String part, String words, Instant at,
		AccountId by) {

	/**
	 * Whether it belongs into the record of a child.
	 */
	boolean of(CaseId child) {
		return this.aCase == null || this.aCase.equals(child);
	}

	/**
	 * The identity only: what was said never reaches a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

package uk.rowan.meeting;

import java.time.Instant;

import uk.rowan.shared.AccountId;

/**
 * That somebody was named to approve what is written of a meeting, instead of whoever
 * approved it before.
 *
 * @param number 1 for the first, more for each that followed; the last stands
 * @param account who approves; the chair, when it is given back
 * @param reason why
 * @param at when they were named
 * @param by who named them
 */
public record NamedApprover(int number, AccountId account, String reason, Instant at, AccountId by) {

	/**
	 * The number only: words never reach a log.
	 */
	@Override
	public String toString() {
		return "" + this.number;
	}

}

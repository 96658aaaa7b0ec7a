package uk.rowan.enquiry;

import uk.rowan.shared.AccountId;

/**
 * A strategy discussion as it was recorded.
 *
 * @param told what was recorded
 * @param by who recorded it
 */
record Discussion(NewDiscussion told, AccountId by) {

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.told.toString();
	}

}

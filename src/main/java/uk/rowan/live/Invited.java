package uk.rowan.live;

import uk.rowan.shared.InviteeId;

/**
 * Somebody who is invited, as the live screen shows them.
 *
 * @param id who
 * @param name the name
 * @param role what they are to the family, in words
 * @param family whether they belong to the family's side
 * @param speaks whether they say what they think for themselves: of the family or of an
 * agency, and not only beside somebody
 */
record Invited(InviteeId id, String name, String role, boolean family, boolean speaks) {

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

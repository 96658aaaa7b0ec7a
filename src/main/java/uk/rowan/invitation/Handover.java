package uk.rowan.invitation;

import uk.rowan.mail.MadePage;

/**
 * A one-time page that is to be handed over; shown once.
 *
 * @param called to whom
 * @param page link and code
 */
record Handover(String called, MadePage page) {

	/**
	 * Nothing: whoever reads it could use it.
	 */
	@Override
	public String toString() {
		return "handover";
	}

}

package uk.rowan.conference;

import uk.rowan.shared.MeetingId;

/**
 * That a conference is to end without decisions because it is not quorate.
 *
 * @param next the identity that the conference has which is held instead, made beforehand
 * so that a second sending finds it
 * @param interim what holds for the children meanwhile
 * @param quorate whether enough agencies are there for each child: then there is no
 * ground
 */
public record NewAdjournment(MeetingId next, String interim, boolean quorate) {

	/**
	 * The identity only: words never reach a log.
	 */
	@Override
	public String toString() {
		return this.next.toString();
	}

}

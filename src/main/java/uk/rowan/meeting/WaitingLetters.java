package uk.rowan.meeting;

import java.util.Map;

import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

/**
 * Implemented by whatever lays invitations ready to be posted, so that they stay in sight
 * until they are: before that nobody is told by them.
 */
public interface WaitingLetters {

	/**
	 * To whom a letter is laid ready that is not posted.
	 * @return whether it is printed
	 */
	Map<InviteeId, Boolean> printed(MeetingId id);

}

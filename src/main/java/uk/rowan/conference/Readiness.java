package uk.rowan.conference;

import java.util.List;

import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;

/**
 * Implemented by whatever must be ready before a conference is held; its page asks all,
 * in the order of the beans.
 */
public interface Readiness {

	/**
	 * What is ready and what is missing.
	 * @param user the reader, to whom the conference is open
	 * @param conference the meeting, as far as the reader may see it
	 */
	List<ReadinessLine> lines(ActingUser user, Meeting conference);

}

package uk.rowan.conference;

import java.util.List;

import uk.rowan.casefile.CaseAct;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

/**
 * Implemented by modules in which something follows a conference that was closed; the
 * conference's page asks them all, in one statement each.
 */
public interface AfterConference {

	/**
	 * Where what followed is seen.
	 * @param user the reader, to whom the conference is open
	 */
	List<CaseAct> follows(ActingUser user, MeetingId id);

}

package uk.rowan.record;

import java.util.Optional;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

/**
 * Gives what was typed while a meeting was held, so that its record begins with the notes
 * in place; implemented by the module that keeps them. Without one a record begins with
 * empty sections.
 */
public interface RecordSource {

	/**
	 * The notes.
	 * @param user who begins the record; has the meeting open
	 * @return empty when nothing was typed
	 */
	Optional<Draft> draft(ActingUser user, MeetingId id);

}

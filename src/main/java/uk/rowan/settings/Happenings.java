package uk.rowan.settings;

import java.time.Instant;
import java.util.List;

import uk.rowan.shared.ActingUser;

/**
 * What has happened lately; modules implement it and the work list asks them all.
 */
public interface Happenings {

	/**
	 * What has happened in what the user may open.
	 * @param user whose news is asked for
	 * @param since from when on
	 */
	List<Happening> since(ActingUser user, Instant since);

}

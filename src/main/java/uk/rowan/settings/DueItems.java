package uk.rowan.settings;

import java.time.LocalDate;
import java.util.List;

import uk.rowan.shared.ActingUser;

/**
 * What a module knows to be due; modules implement it and the work list asks them all.
 */
public interface DueItems {

	/**
	 * What the user has to do, done things left out.
	 * @param user whose work is asked for; nothing is answered that the user may not open
	 * @param today the day of the question
	 */
	List<DueItem> dueFor(ActingUser user, LocalDate today);

}

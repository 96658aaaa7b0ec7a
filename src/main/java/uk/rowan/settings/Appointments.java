package uk.rowan.settings;

import java.time.Instant;
import java.util.List;

import uk.rowan.shared.ActingUser;

/**
 * What a module knows to be held; modules implement it and my work asks them all.
 */
@FunctionalInterface
public interface Appointments {

	/**
	 * What is held between two moments, the earliest first. Whoever shows it remembers
	 * that.
	 * @param user who asks; nothing is answered that the user may not open
	 */
	List<Appointment> between(ActingUser user, Instant from, Instant until);

}

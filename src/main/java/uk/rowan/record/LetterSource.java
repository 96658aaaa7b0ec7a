package uk.rowan.record;

import java.util.Optional;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

/**
 * Gives what the letter with the decisions says (domain, 2.8), so that it goes out by the
 * next working day; implemented by the module that keeps decisions. Without one a letter
 * begins with empty sections.
 */
public interface LetterSource {

	/**
	 * The letter.
	 * @param user who begins the letter; has the meeting open
	 * @return empty when nothing was decided
	 */
	Optional<Draft> letter(ActingUser user, MeetingId id);

}

package uk.rowan.meeting;

import java.util.Optional;

/**
 * Implemented by whatever knows what a meeting is held for: which professionals belong to
 * it (domain, 2.4).
 */
public interface CircleSource {

	/**
	 * Who belongs to a meeting.
	 * @param meeting as far as the user may see it, and not withheld
	 * @return empty when the meeting is of another module
	 */
	Optional<Circle> of(Meeting meeting);

}

package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A strategy discussion to be recorded.
 *
 * @param id the identity that it will have, made beforehand so that a second sending
 * finds it
 * @param heldOn the day
 * @param present who took part; at least one
 * @param absence why it was held without one of social care, police and health; empty
 * where all three took part
 * @param decision what was decided, in words
 * @param beginsSection47 whether section 47 enquiries begin with it
 */
public record NewDiscussion(UUID id, LocalDate heldOn, Set<Participant> present, String absence, String decision,
		boolean beginsSection47) {

	public NewDiscussion {
		present = Set.copyOf(present);
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

package uk.rowan.conference;

/**
 * One line of an outline child protection plan (domain, 11.3).
 *
 * @param outcome what shall become better for the child; may be empty
 * @param what what is to be done
 * @param who who does it, and for whom they work; may be empty
 * @param byWhen by when, as it was said; may be empty
 * @param measure how anybody will know that it helps; may be empty
 */
public record OutlineLine(String outcome, String what, String who, String byWhen, String measure) {

	/**
	 * Nothing of what was said: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "line";
	}

}

package uk.rowan.conference;

/**
 * One line of an outline child protection plan.
 *
 * @param what what is to be done
 * @param who who does it; may be empty
 * @param byWhen by when, as it was said; may be empty
 */
public record OutlineLine(String what, String who, String byWhen) {

	/**
	 * Nothing of what was said: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "line";
	}

}

package uk.rowan.meeting;

/**
 * A report that was asked for and has not come, or that the family has not seen.
 *
 * @param called what they are called who owe it, or where they come from
 * @param role as what they come, in words
 * @param received whether it has come
 * @param clock by which the next step is due: to come, or to be shared; empty when none
 * is known
 */
public record Awaited(String called, String role, boolean received, String clock) {

	/**
	 * Nothing: names never reach a log.
	 */
	@Override
	public String toString() {
		return "report";
	}

}

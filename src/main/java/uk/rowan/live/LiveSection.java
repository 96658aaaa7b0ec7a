package uk.rowan.live;

import java.util.List;

/**
 * A section of the agenda as it is shown.
 *
 * @param number 1 for the first
 * @param title what it is called
 * @param current whether it is the one in sight
 * @param begun whether something was written in it
 * @param groups its fields
 */
record LiveSection(int number, String title, boolean current, boolean begun, List<LiveGroup> groups) {

	/**
	 * Which section only.
	 */
	@Override
	public String toString() {
		return "section " + this.number;
	}

}

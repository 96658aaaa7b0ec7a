package uk.rowan.live;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param kind how they are shown: {@code plain} under each other, {@code row} beside each
 * other, {@code child} folded away while there is nothing about that child, {@code spare}
 * in a row that nobody has needed yet
 * @param heading what they are about; empty where the fields say it
 * @param open whether folded fields are shown
 * @param boxes the fields
 */
record LiveGroup(String kind, String heading, boolean open, List<LiveBox> boxes) {

	/**
	 * The identity of the group on the page.
	 */
	public String id() {
		return "group-" + this.boxes.getFirst().id();
	}

	/**
	 * How many fields only.
	 */
	@Override
	public String toString() {
		return this.kind + " of " + this.boxes.size();
	}

}

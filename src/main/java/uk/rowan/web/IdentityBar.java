package uk.rowan.web;

import java.util.List;

/**
 * Says at the top of a page whose record this is, so that nobody writes into the wrong
 * child's.
 *
 * @param name the person's name
 * @param line what follows it at once: age or birth date
 * @param badges what must be in sight
 * @param facts a line of further facts, may be empty
 */
public record IdentityBar(String name, String line, List<Badge> badges, String facts) {

	public IdentityBar {
		badges = List.copyOf(badges);
	}

	/**
	 * Says nothing of whom it names: names never reach a log.
	 */
	@Override
	public String toString() {
		return "identity bar";
	}

}

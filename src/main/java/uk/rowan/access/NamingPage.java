package uk.rowan.access;

import java.util.List;
import java.util.UUID;

import uk.rowan.web.Option;

/**
 * A restriction that nobody answers for, and who could: nothing of the child, nothing of
 * why it was placed.
 *
 * @param id which
 * @param restricted since when it runs and who placed it, in words
 * @param lapsed since when nobody can open the case, in words
 * @param named whom it names, and why each cannot open the case
 * @param possible who could be named
 */
record NamingPage(UUID id, String restricted, String lapsed, List<Unable> named, List<Option> possible) {

	/**
	 * Somebody who cannot open the case any more.
	 *
	 * @param name the name
	 * @param why why, in words
	 */
	record Unable(String name, String why) {

	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

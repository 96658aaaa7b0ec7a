package uk.rowan.casefile;

import uk.rowan.web.Stale;

/**
 * Reads the version of a case that a form was opened at.
 */
final class TypedVersion {

	private TypedVersion() {
	}

	/**
	 * The version sent.
	 * @throws Stale when it is none, so no case is at it
	 */
	static int read(String sent) {
		if (!sent.matches("[0-9]{1,9}")) {
			throw new Stale();
		}
		return Integer.parseInt(sent);
	}

}

package uk.rowan.web;

/**
 * Reads the version that a form was opened with.
 */
public final class SeenVersion {

	private SeenVersion() {
	}

	/**
	 * The number, where a form carries one.
	 * @throws Stale when it does not: then nobody knows what its writer has seen
	 */
	public static int of(String typed) {
		if (!typed.matches("[0-9]{1,9}")) {
			throw new Stale();
		}
		return Integer.parseInt(typed);
	}

}

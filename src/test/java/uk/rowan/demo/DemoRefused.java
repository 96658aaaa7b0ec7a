package uk.rowan.demo;

/**
 * The demo cannot start: one line that says why and what to do.
 */
final class DemoRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DemoRefused(String line) {
		super(line, null, false, false);
	}

}

package uk.rowan.web;

/**
 * Somebody is signed in and does not hold a role that the page is for (403).
 */
final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Refused() {
		super("not for the roles held", null, false, false);
	}

}

package uk.rowan.web;

/**
 * Somebody else changed the record after the form was opened, or the act was done
 * already: nothing is changed and the reader sees how things stand (409).
 */
public final class Stale extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public Stale() {
		super("changed since the form was opened", null, false, false);
	}

}

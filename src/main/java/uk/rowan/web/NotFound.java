package uk.rowan.web;

/**
 * The record does not exist, or is not open to the asker: the same page for both, so that
 * an answer never tells which.
 */
public final class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotFound() {
		super("not found or not open", null, false, false);
	}

}

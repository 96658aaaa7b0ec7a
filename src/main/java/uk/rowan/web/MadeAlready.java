package uk.rowan.web;

/**
 * An earlier sending of the same form has made what it makes, with other words: nothing
 * is changed, and the writer sees both (409).
 */
public final class MadeAlready extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Record saved;

	private final String href;

	/**
	 * What stands instead of what was typed.
	 * @param saved the form with the words that are saved
	 * @param href where what was made is shown
	 */
	public MadeAlready(Record saved, String href) {
		super("made already with other words", null, false, false);
		this.saved = saved;
		this.href = href;
	}

	Record saved() {
		return this.saved;
	}

	String href() {
		return this.href;
	}

}

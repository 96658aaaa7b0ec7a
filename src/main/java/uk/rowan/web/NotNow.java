package uk.rowan.web;

/**
 * Something is asked for that cannot be done as things stand, such as closing a case that
 * is closed: the page says why and leads back (409).
 */
public final class NotNow extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String words;

	private final String back;

	/**
	 * @param words the messages' key of the sentence that says how things stand
	 * @param back the address of the record
	 */
	public NotNow(String words, String back) {
		super("not possible as things stand", null, false, false);
		this.words = words;
		this.back = back;
	}

	String words() {
		return this.words;
	}

	String back() {
		return this.back;
	}

}

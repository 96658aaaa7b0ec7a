package uk.rowan.record;

/**
 * What was laid out to go by e-mail, before the row that sends it is locked.
 */
final class LaidOut {

	/** Nothing goes by e-mail. */
	static final LaidOut NOTHING = new LaidOut("", new byte[0]);

	private final String digest;

	private final byte[] pdf;

	/**
	 * What was laid out.
	 * @param digest what proves of which words, empty for nothing
	 * @param pdf the bytes of the file
	 */
	LaidOut(String digest, byte[] pdf) {
		this.digest = digest;
		this.pdf = pdf;
	}

	/**
	 * Whether this is what a digest proves.
	 */
	boolean is(String digest) {
		return this.digest.equals(digest);
	}

	byte[] pdf() {
		return this.pdf;
	}

}

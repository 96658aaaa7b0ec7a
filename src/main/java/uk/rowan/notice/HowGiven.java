package uk.rowan.notice;

/**
 * How somebody was given a notice.
 */
public enum HowGiven {

	IN_PERSON("in person, on paper"), POST("by post"), EMAIL("by secure e-mail"), READ_ALOUD("read aloud or explained"),
	LINK("as a link");

	private final String words;

	HowGiven(String words) {
		this.words = words;
	}

	/**
	 * The way in words: "by post".
	 */
	public String words() {
		return this.words;
	}

}

package uk.rowan.settings;

/**
 * Where a clock comes from. What has not been checked at its source is never called law.
 */
enum ClockKind {

	STATUTE("statute"), STATUTORY_GUIDANCE("statutory guidance"), GUIDANCE("guidance"), STANDARD("a national standard"),
	INDICATIVE("an indication, no duty"), NOTICE("a promise of the privacy notices"), LOCAL("local practice");

	private final String words;

	ClockKind(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}

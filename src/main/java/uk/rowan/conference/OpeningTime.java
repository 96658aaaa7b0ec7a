package uk.rowan.conference;

import java.time.Duration;

/**
 * How long before its time a conference can begin.
 */
public final class OpeningTime {

	/** People come early; nobody comes the day before. */
	public static final Duration BEFORE = Duration.ofHours(1);

	private OpeningTime() {
	}

}

package uk.rowan.live;

import java.time.Duration;
import java.time.Instant;

/**
 * From when on the live screen of a meeting is open: an hour before the meeting starts,
 * and from then on, because what was said may be typed later.
 *
 * @param startsAt when the meeting starts
 */
record OpeningRule(Instant startsAt) {

	private static final Duration BEFORE = Duration.ofHours(1);

	Instant opensAt() {
		return this.startsAt.minus(BEFORE);
	}

	boolean open(Instant now) {
		return !now.isBefore(opensAt());
	}

}

package uk.rowan.live;

import java.time.Instant;

import uk.rowan.conference.OpeningTime;

/**
 * From when on the live screen of a meeting is open: an hour before the meeting starts,
 * and from then on, because what was said may be typed later.
 *
 * @param startsAt when the meeting starts
 */
record OpeningRule(Instant startsAt) {

	Instant opensAt() {
		return this.startsAt.minus(OpeningTime.BEFORE);
	}

	boolean open(Instant now) {
		return !now.isBefore(opensAt());
	}

}

package uk.rowan.conference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When a conference ends without decisions: its chair says so once it can have begun, it
 * is not quorate for one of the children at least, and it is written down what holds
 * meanwhile (domain, 2.5).
 *
 * @param chairs whether the one who asks chairs it
 * @param opens the earliest moment at which it can have begun
 * @param now when it is asked
 */
record AdjournmentRule(boolean chairs, Instant opens, Instant now) {

	/**
	 * Everything that speaks against it.
	 */
	List<AdjournmentRefusal> refuses(NewAdjournment asked) {
		if (!this.chairs) {
			return List.of(AdjournmentRefusal.NOT_CHAIR);
		}
		List<AdjournmentRefusal> refusals = new ArrayList<>();
		if (this.now.isBefore(this.opens)) {
			refusals.add(AdjournmentRefusal.NOT_BEGUN);
		}
		if (asked.quorate()) {
			refusals.add(AdjournmentRefusal.QUORATE);
		}
		if (asked.interim().isBlank()) {
			refusals.add(AdjournmentRefusal.NO_INTERIM);
		}
		return refusals;
	}

}

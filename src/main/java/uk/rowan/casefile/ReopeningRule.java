package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a closed case may be opened again: not before it was closed, not on a day to come,
 * and not beside another open case of the child.
 *
 * @param today the day on which it is asked
 * @param closedOn the day of the closure that stands
 * @param hasOpenCase whether another case of the child is open
 */
record ReopeningRule(LocalDate today, LocalDate closedOn, boolean hasOpenCase) {

	Optional<ReopeningRefusal> refuses(LocalDate reopenedOn) {
		if (this.hasOpenCase) {
			return Optional.of(ReopeningRefusal.HAS_OPEN_CASE);
		}
		if (reopenedOn.isAfter(this.today)) {
			return Optional.of(ReopeningRefusal.IN_FUTURE);
		}
		if (reopenedOn.isBefore(this.closedOn)) {
			return Optional.of(ReopeningRefusal.BEFORE_CLOSURE);
		}
		return Optional.empty();
	}

}

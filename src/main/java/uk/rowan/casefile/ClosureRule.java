package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a case may be closed: not before it was last opened (census rule 8630), not on a
 * day to come.
 *
 * @param today the day on which it is asked
 * @param lastOpened the day on which the case was opened, or opened again
 */
record ClosureRule(LocalDate today, LocalDate lastOpened) {

	Optional<ClosureRefusal> refuses(LocalDate closedOn) {
		if (closedOn.isAfter(this.today)) {
			return Optional.of(ClosureRefusal.IN_FUTURE);
		}
		if (closedOn.isBefore(this.lastOpened)) {
			return Optional.of(ClosureRefusal.BEFORE_OPENING);
		}
		return Optional.empty();
	}

}

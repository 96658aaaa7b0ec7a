package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a closed case may be opened again: not before it was closed, not on a day to come,
 * not beside another open case of the child and not while another was not closed yet
 * (census rules 8815, 8816 and 8820: one open episode, none that overlap).
 *
 * @param today the day on which it is asked
 * @param closedOn the day of the closure that stands
 * @param hasOpenCase whether another case of the child is open
 * @param othersClosed the last day on which another case of the child was closed,
 * {@code null} when none was
 */
record ReopeningRule(LocalDate today, LocalDate closedOn, boolean hasOpenCase, @Nullable LocalDate othersClosed) {

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
		if (this.othersClosed != null && reopenedOn.isBefore(this.othersClosed)) {
			return Optional.of(ReopeningRefusal.OVERLAPS);
		}
		return Optional.empty();
	}

}

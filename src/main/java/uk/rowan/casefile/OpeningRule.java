package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a case may be opened: about a child, on a day that can be, and never two at a time
 * (census rules 8815, 8816 and 8820: one open episode, none that overlap).
 *
 * @param today the day on which it is asked
 * @param adult whether the person is an adult
 * @param born the day of birth, or the day on which birth is expected, {@code null} when
 * neither is known
 * @param hasOpenCase whether a case of that child is open
 * @param lastClosed the last day on which a case of that child was closed, {@code null}
 * when none was
 */
record OpeningRule(LocalDate today, boolean adult, @Nullable LocalDate born, boolean hasOpenCase,
		@Nullable LocalDate lastClosed) {

	/** A case can be opened this long before birth. */
	private static final int MONTHS_UNBORN = 10;

	Optional<OpeningRefusal> refuses(LocalDate openedOn) {
		if (this.hasOpenCase) {
			return Optional.of(OpeningRefusal.HAS_OPEN_CASE);
		}
		if (this.adult) {
			return Optional.of(OpeningRefusal.IS_ADULT);
		}
		if (openedOn.isAfter(this.today)) {
			return Optional.of(OpeningRefusal.IN_FUTURE);
		}
		if (this.born != null && openedOn.isBefore(this.born.minusMonths(MONTHS_UNBORN))) {
			return Optional.of(OpeningRefusal.BEFORE_CHILD);
		}
		if (this.lastClosed != null && openedOn.isBefore(this.lastClosed)) {
			return Optional.of(OpeningRefusal.OVERLAPS);
		}
		return Optional.empty();
	}

}

package uk.rowan.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which days are offered for what must follow by a day: working days on which nobody who
 * must be there is booked, the last ones before the clock runs out, while everybody is
 * there to agree.
 *
 * @param from the first day that could be offered
 * @param by the last day that is in time
 * @param busy the days on which somebody who must be there is booked
 */
record SlotRule(LocalDate from, LocalDate by, Set<LocalDate> busy) {

	private static final int OFFERED = 4;

	List<LocalDate> offers(Predicate<LocalDate> working) {
		List<LocalDate> offered = new ArrayList<>();
		for (LocalDate day = this.by; !day.isBefore(this.from) && offered.size() < OFFERED; day = day.minusDays(1)) {
			if (!this.busy.contains(day) && working.test(day)) {
				offered.addFirst(day);
			}
		}
		return offered;
	}

}

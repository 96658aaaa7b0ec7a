package uk.rowan.settings;

import java.util.Map;
import java.util.Set;

/**
 * All settings at one moment, as pages and the engine read them from memory.
 *
 * @param revision grows with every change
 * @param facts what the council says of itself
 * @param calendar the days that are worked
 * @param countTriggerDay whether counts of days begin with the day of the event
 * @param clocks every clock by its id, in order
 * @param collected the optional data classes that are switched on
 */
record SettingsSnapshot(long revision, CouncilFacts facts, WorkingCalendar calendar, boolean countTriggerDay,
		Map<String, ClockRule> clocks, Set<String> collected) {

	Reckoning reckoning() {
		return new Reckoning(this.calendar, this.countTriggerDay);
	}

}

package uk.rowan.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All settings at one moment, as pages and the engine read them from memory.
 *
 * @param revision grows with every change
 * @param facts what the council says of itself
 * @param look its colours and logo
 * @param contacts whom to ring, in the order shown
 * @param days the days that are worked and how they are counted
 * @param clocks every clock by its id, in order
 * @param collected the optional data classes that are switched on
 */
record SettingsSnapshot(long revision, CouncilFacts facts, Look look, List<Contact> contacts, Days days,
		Map<String, ClockRule> clocks, Set<String> collected) {

	/**
	 * Colours and logo.
	 *
	 * @param colours the colours
	 * @param logoVersion the logo's version, 0 before any
	 * @param hasLogo whether there is one now
	 */
	record Look(Colours colours, int logoVersion, boolean hasLogo) {

	}

	/**
	 * The calendar and how it is counted.
	 *
	 * @param calendar the days that are worked
	 * @param countingVersion the version of the choice, 0 before any
	 * @param countTriggerDay whether counts of days begin with the day of the event
	 */
	record Days(WorkingCalendar calendar, int countingVersion, boolean countTriggerDay) {

	}

	WorkingCalendar calendar() {
		return this.days.calendar();
	}

	Reckoning reckoning() {
		return new Reckoning(this.days.calendar(), this.days.countTriggerDay());
	}

	/**
	 * The clock of that id.
	 * @throws uk.rowan.web.NotFound when there is none
	 */
	ClockRule clock(String id) {
		ClockRule rule = this.clocks.get(id);
		if (rule == null) {
			throw new uk.rowan.web.NotFound();
		}
		return rule;
	}

}

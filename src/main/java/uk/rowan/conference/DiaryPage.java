package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;

import uk.rowan.settings.Appointment;

/**
 * A week of conferences as it is shown.
 *
 * @param from its Monday, in words
 * @param until its Sunday, in words
 * @param before the Monday before
 * @param after the Monday after
 * @param days the days on which something is held, and today
 */
record DiaryPage(String from, String until, LocalDate before, LocalDate after, List<Day> days) {

	/**
	 * A day of it.
	 *
	 * @param name the day, in words
	 * @param today whether it is today
	 * @param lines what is held, the earliest first
	 */
	record Day(String name, boolean today, List<Line> lines) {

	}

	/**
	 * A conference of the day.
	 *
	 * @param time from when until when, in words
	 * @param held what is held
	 */
	record Line(String time, Appointment held) {

	}

}

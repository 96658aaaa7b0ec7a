package uk.rowan.worklist;

import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.settings.Appointment;

/**
 * My work as it is shown.
 *
 * @param today the day, in words
 * @param held the meetings of the day, the earliest first
 * @param groups what is due: overdue, this week, later; a group without lines is left out
 * @param happened what has happened since yesterday, the latest first
 * @param awaited what will appear here, for each role held
 * @param quiet what is said when nothing has happened; {@code null} for those of whose
 * work nothing is told here
 */
record WorkPage(String today, List<Held> held, List<Group> groups, List<News> happened, List<String> awaited,
		@Nullable String quiet) {

	/**
	 * A meeting of the day.
	 *
	 * @param time from when until when, in words
	 * @param meeting what is held
	 */
	record Held(String time, Appointment meeting) {

	}

	/**
	 * Lines that are due about the same time.
	 *
	 * @param name which, as the code of its heading
	 * @param lines what is due, the soonest first
	 */
	record Group(String name, List<Line> lines) {

	}

	/**
	 * One thing to do.
	 *
	 * @param task what
	 * @param whom for whom
	 * @param by by when, in words
	 * @param daysLate how many days late; 0 when in time
	 * @param because why then
	 * @param href where it is done
	 */
	record Line(String task, String whom, @Nullable String by, long daysLate, String because, String href) {

		/**
		 * Nothing of the line: names never reach a log.
		 */
		@Override
		public String toString() {
			return "line";
		}

	}

	/**
	 * One thing that has happened.
	 *
	 * @param when when, in words
	 * @param what what
	 * @param href where it is seen
	 */
	record News(String when, String what, String href) {

		/**
		 * Nothing of the news: names never reach a log.
		 */
		@Override
		public String toString() {
			return "news";
		}

	}

}

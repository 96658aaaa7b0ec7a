package uk.rowan.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * How it stands with somebody who is invited.
 *
 * @param way how they were told of what stands, {@code null} when they were not
 * @param toldOn the day on which they were, {@code null} when they were not
 * @param answer what they answered, {@code null} when they have not, or the time is
 * another since
 * @param toldBefore whether they were told, or have answered, before something changed
 * that concerns them
 * @param own what is arranged for them alone
 * @param arranged how often something was, or was taken back
 */
record Standing(Telling.@Nullable Way way, @Nullable LocalDate toldOn, Telling.@Nullable Answer answer,
		boolean toldBefore, Own own, int arranged) {

	/** Of somebody who was invited this moment. */
	static final Standing NEW = new Standing(null, null, null, false, Own.NOTHING, 0);

	/**
	 * A time and a place of somebody's own.
	 *
	 * @param arrives when they come, on the day of the meeting, {@code null} at the start
	 * @param leaves when they go, {@code null} at the end
	 * @param place where they sit; empty where everybody does
	 * @param link the video meeting that they join; empty for that of everybody
	 */
	record Own(@Nullable LocalTime arrives, @Nullable LocalTime leaves, String place, String link) {

		/** Nothing of their own. */
		static final Own NOTHING = new Own(null, null, "", "");

		boolean isNothing() {
			return this.arrives == null && this.leaves == null && (this.place + this.link).isEmpty();
		}

		/**
		 * Whether they come or go at another time than everybody.
		 */
		boolean isTimed() {
			return this.arrives != null || this.leaves != null;
		}

		/**
		 * Nothing: places never reach a log.
		 */
		@Override
		public String toString() {
			return "own";
		}

	}

	/**
	 * Whether they know what stands: they were told, or have answered, and nothing that
	 * concerns them has changed.
	 */
	boolean told() {
		return !this.toldBefore && (this.way != null || this.answer != null);
	}

	/**
	 * Whether they were told of anything, or have answered.
	 */
	boolean toldEver() {
		return told() || this.toldBefore;
	}

}

package uk.rowan.settings;

import org.jspecify.annotations.Nullable;

/**
 * One clock of the engine, in force with the council's own amount where it has chosen one
 * (domain, section 1).
 *
 * @param id T1 to T42, with parts: T25.1
 * @param position the order of the list
 * @param name what must be in time
 * @param startsWith the event that it counts from: "the strategy discussion"
 * @param note what else must be known, {@code null} when nothing
 * @param amount how many units
 * @param unit what is counted
 * @param before whether it counts back from the event
 * @param roll where a day goes that is not worked
 * @param countsTriggerDay whether the day of the event is day 1; {@code null} when the
 * council's setting decides
 * @param kind where it comes from
 * @param mark V read at the source, R not checked, SEED stated by a notice
 * @param source the source in words
 * @param range what a council may choose, {@code null} when it may not
 * @param version the version of the council's choice, 0 before any
 */
record ClockRule(String id, int position, String name, String startsWith, @Nullable String note, int amount,
		ClockUnit unit, boolean before, ClockRoll roll, @Nullable Boolean countsTriggerDay, ClockKind kind, String mark,
		String source, @Nullable ClockRange range, int version) {

	/**
	 * The span in words: "15 working days".
	 */
	public String span() {
		return this.unit.words(this.amount);
	}

	/**
	 * The whole clock in words: "15 working days after the strategy discussion".
	 */
	public String words() {
		return span() + (this.before ? " before " : " after ") + this.startsWith;
	}

	/**
	 * Whether its source was never read: then it is not printed as law.
	 */
	public boolean unchecked() {
		return "R".equals(this.mark);
	}

	/**
	 * What a council may choose, in words; empty when nothing.
	 */
	public String allowed() {
		ClockRange own = this.range;
		if (own == null) {
			return "";
		}
		String steps = (own.step() == 1) ? "" : ", in steps of " + own.step();
		return own.least() + " to " + this.unit.words(own.most()) + steps + "; usual " + own.usual();
	}

}

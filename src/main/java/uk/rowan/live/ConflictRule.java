package uk.rowan.live;

import org.jspecify.annotations.Nullable;

/**
 * When a change cannot be kept because somebody else's is there already. Nobody is asked
 * about their own words: those of the same page whose answer was lost on the way, or the
 * same words typed twice; what the same page sent earlier replaces nothing.
 *
 * @param version the version of the field that is there, 0 for none
 * @param words its words
 * @param turn with which turn of which page they came, {@code null} for a page without
 * script
 */
record ConflictRule(int version, String words, @Nullable Turn turn) {

	/**
	 * What becomes of a change.
	 */
	enum Outcome {

		/** It is kept as the next version. */
		KEPT,
		/** It is there already. */
		SAME,
		/** Somebody else has written meanwhile. */
		CONFLICT

	}

	Outcome judge(int standsOn, String now, @Nullable Turn by) {
		if (now.equals(this.words)) {
			return Outcome.SAME;
		}
		boolean own = by != null && by.after(this.turn);
		return (this.version == 0 || standsOn == this.version || own) ? Outcome.KEPT : Outcome.CONFLICT;
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "version " + this.version;
	}

}

package uk.rowan.settings;

import org.jspecify.annotations.Nullable;

/**
 * What a council may choose for a clock that is its own to set.
 *
 * @param usual what Rowan starts with
 * @param least the smallest amount
 * @param most the greatest amount
 * @param step the steps between them
 * @param elsewhere what other councils do, in words
 */
record ClockRange(int usual, int least, int most, int step, @Nullable String elsewhere) {

	boolean allows(int amount) {
		return amount >= this.least && amount <= this.most && (amount - this.least) % this.step == 0;
	}

}

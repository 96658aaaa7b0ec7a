package uk.rowan.plan;

import java.time.LocalDate;

import uk.rowan.shared.ShortDates;

/**
 * A decision letter that has gone to an agency.
 *
 * @param way how, as a code
 * @param on on which day
 * @param acknowledged whether they have said that it has reached them
 */
record TellingLetter(String way, LocalDate on, boolean acknowledged) {

	/**
	 * That day in words.
	 */
	public String day() {
		return ShortDates.day(this.on);
	}

}

package uk.rowan.settings;

import java.time.LocalDate;

/**
 * A working day was asked for outside the years whose bank holidays are loaded: Rowan
 * refuses to guess (domain, 10.1).
 */
public final class CalendarEnds extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CalendarEnds(LocalDate day, int firstYear, int lastYear) {
		super("The bank holidays of " + day.getYear() + " are not loaded; the calendar reaches from " + firstYear
				+ " to " + lastYear, null, false, false);
	}

}

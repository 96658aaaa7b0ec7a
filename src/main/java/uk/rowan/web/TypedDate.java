package uk.rowan.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A date as it was typed into three boxes; whatever was typed is kept.
 *
 * @param day the day, any text
 * @param month the month, any text
 * @param year the year, any text
 */
public record TypedDate(String day, String month, String year) {

	/** Nothing typed. */
	public static final TypedDate BLANK = new TypedDate("", "", "");

	public TypedDate {
		day = (day != null) ? day : "";
		month = (month != null) ? month : "";
		year = (year != null) ? year : "";
	}

	/**
	 * What would be typed for a date.
	 */
	public static TypedDate of(@Nullable LocalDate date) {
		return (date != null) ? new TypedDate("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear())
				: BLANK;
	}

	/**
	 * Whether all three boxes were left empty.
	 */
	public boolean isBlank() {
		return (day() + month() + year()).isBlank();
	}

	/**
	 * The date, when what was typed is one, between 1900 and 2199.
	 */
	public Optional<LocalDate> toDate() {
		try {
			int typed = Integer.parseInt(year().strip());
			if (typed < 1900 || typed > 2199) {
				return Optional.empty();
			}
			return Optional.of(LocalDate.of(typed, Integer.parseInt(month().strip()), Integer.parseInt(day().strip())));
		}
		catch (NumberFormatException | DateTimeException ex) {
			return Optional.empty();
		}
	}

}

package uk.rowan.settings;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.web.NotNow;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import org.springframework.validation.Errors;

/**
 * The bank holidays of the next year as typed.
 *
 * @param year the year that was asked for when the form was opened
 * @param days one line for each
 */
record BankHolidaysForm(@Seen @Size(max = 40) String year,
		@NotBlank(message = "{settings.bank.days.missing}") @Size(max = 4000,
				message = "{settings.bank.days.long}") String days) {

	BankHolidaysForm {
		year = Typed.text(year);
		days = Typed.text(days);
	}

	static BankHolidaysForm proposed(int year) {
		return new BankHolidaysForm("" + year, BankHolidayYear.proposal(year));
	}

	/**
	 * What the lines say; nothing, and a problem of the form, when they cannot be read.
	 * @throws NotNow when that year has been loaded since the form was opened
	 */
	SortedMap<LocalDate, String> read(int next, Errors problems) {
		if (SeenVersion.of(this.year) != next) {
			throw new NotNow("settings.bank.loaded", "/settings/closure-days");
		}
		return read(next, this.days, problems);
	}

	/**
	 * What lines say of a year; nothing, and a problem of the form, when they cannot be
	 * read or are too few or too many.
	 */
	static SortedMap<LocalDate, String> read(int year, String days, Errors problems) {
		if (problems.hasFieldErrors("days")) {
			return new TreeMap<>();
		}
		try {
			SortedMap<LocalDate, String> read = BankHolidayYear.read(year, days);
			if (read.size() < BankHolidayYear.LEAST) {
				problems.rejectValue("days", "settings.bank.days.few");
			}
			if (read.size() > BankHolidayYear.MOST) {
				problems.rejectValue("days", "settings.bank.days.many");
			}
			return read;
		}
		catch (IllegalArgumentException ex) {
			problems.rejectValue("days", "settings.bank.days.wrong", new Object[] { ex.getMessage(), "" + year }, null);
			return new TreeMap<>();
		}
	}

}

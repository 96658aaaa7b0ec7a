package uk.rowan.settings;

import java.time.LocalDate;
import java.util.SortedMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;

import org.springframework.validation.Errors;

/**
 * The bank holidays of a year that is loaded, put right, as typed.
 *
 * @param version the version that its writer has seen, 0 for what was loaded
 * @param days one line for each
 * @param reason why
 */
record BankHolidayCorrectionForm(@Seen @Size(max = 40) String version,
		@NotBlank(message = "{settings.bank.days.missing}") @Size(max = 4000,
				message = "{settings.bank.days.long}") String days,
		@NotBlank(message = "{settings.reason.missing}") @Size(max = 500,
				message = "{settings.reason.long}") String reason) {

	BankHolidayCorrectionForm {
		version = Typed.text(version);
		days = Typed.text(days);
		reason = Typed.text(reason);
	}

	static BankHolidayCorrectionForm of(int version, SortedMap<LocalDate, String> days) {
		return new BankHolidayCorrectionForm("" + version, BankHolidayYear.lines(days), "");
	}

	/**
	 * What the lines say; a problem of the form when they cannot be read, or say what is
	 * there already.
	 */
	SortedMap<LocalDate, String> read(int year, SortedMap<LocalDate, String> now, Errors problems) {
		SortedMap<LocalDate, String> read = BankHolidaysForm.read(year, this.days, problems);
		if (read.equals(now) && !problems.hasFieldErrors("days")) {
			problems.rejectValue("days", "settings.bank.days.same");
		}
		return read;
	}

}

package uk.rowan.settings;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.web.TypedDate;

import org.springframework.validation.Errors;

/**
 * A closure day as typed.
 */
record ClosureForm(TypedDate day,
		@NotBlank(message = "{settings.closure.name.missing}") @Size(max = 100,
				message = "{settings.closure.name.long}") String name,
		@NotBlank(message = "{settings.reason.missing}") @Size(max = 500,
				message = "{settings.reason.long}") String reason) {

	/** Nothing typed. */
	static final ClosureForm BLANK = new ClosureForm(TypedDate.BLANK, "", "");

	ClosureForm {
		day = (day != null) ? day : TypedDate.BLANK;
		name = Typed.text(name);
		reason = Typed.text(reason);
	}

	/**
	 * Only a day that would be worked can be closed.
	 */
	void check(WorkingCalendar calendar, Errors problems) {
		Optional<LocalDate> typed = this.day.toDate();
		if (typed.isEmpty()) {
			problems.rejectValue("day", "settings.closure.day.wrong");
		}
		else if (typed.get().getYear() < calendar.firstYear() || typed.get().getYear() > calendar.lastYear()) {
			problems.rejectValue("day", "settings.closure.day.outside");
		}
		else if (!calendar.isWorkingDay(typed.get())) {
			problems.rejectValue("day", "settings.closure.day.not-worked");
		}
	}

}

package uk.rowan.web;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.validation.BindingResult;

/**
 * Reads a day that a form needs, and says at the field what is wrong with it.
 */
public final class TypedDay {

	private TypedDay() {
	}

	/**
	 * The day typed; where there is none the form has one more problem.
	 */
	public static Optional<LocalDate> read(TypedDate typed, String field, BindingResult problems) {
		Optional<LocalDate> day = typed.toDate();
		// A form that could not be read at all has its problems already.
		if (day.isEmpty() && problems.getTarget() != null) {
			problems.rejectValue(field, typed.isBlank() ? "web.day.missing" : "web.day.unreadable");
		}
		return day;
	}

}

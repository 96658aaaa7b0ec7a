package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.Optional;

import uk.rowan.web.TypedDate;

import org.springframework.validation.BindingResult;

/**
 * Reads a day that a form needs, and says at the field what is wrong with it.
 */
final class TypedDay {

	private TypedDay() {
	}

	/**
	 * The day typed; where there is none the form has one more problem.
	 */
	static Optional<LocalDate> read(TypedDate typed, String field, BindingResult problems) {
		Optional<LocalDate> day = typed.toDate();
		if (day.isEmpty()) {
			problems.rejectValue(field, typed.isBlank() ? "enquiry.day.missing" : "enquiry.day.unreadable");
		}
		return day;
	}

}

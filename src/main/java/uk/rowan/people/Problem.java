package uk.rowan.people;

import org.springframework.validation.BindingResult;

/**
 * What is wrong with a field of a form: the field and the message that says it.
 */
record Problem(String field, String key) {

	void show(BindingResult problems) {
		if (!problems.hasFieldErrors(this.field)) {
			problems.rejectValue(this.field, this.key);
		}
	}

}

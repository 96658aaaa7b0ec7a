package uk.rowan.access;

import java.util.Objects;

import jakarta.validation.constraints.Size;
import uk.rowan.web.TypedDate;

/**
 * What is typed to find a case out of reach: its reference, or an NHS number, or a name
 * with a date of birth; each exactly.
 *
 * @param reference the case's reference
 * @param nhsNumber the child's NHS number
 * @param name the child's name
 * @param born the child's date of birth
 */
record GlassForm(@Size(max = 40, message = "{access.glass.long}") String reference,
		@Size(max = 40, message = "{access.glass.long}") String nhsNumber,
		@Size(max = 200, message = "{access.glass.long}") String name, TypedDate born) {

	GlassForm {
		reference = Objects.requireNonNullElse(reference, "").strip();
		nhsNumber = Objects.requireNonNullElse(nhsNumber, "").strip();
		name = Objects.requireNonNullElse(name, "").strip();
		born = Objects.requireNonNullElse(born, TypedDate.BLANK);
	}

	static GlassForm blank() {
		return new GlassForm("", "", "", TypedDate.BLANK);
	}

	boolean isBlank() {
		return (this.reference + this.nhsNumber + this.name).isEmpty();
	}

	/**
	 * What was typed, as the next page repeats it.
	 */
	String typed() {
		return this.reference.isEmpty() ? (this.name.isEmpty() ? this.nhsNumber : this.name) : this.reference;
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "search";
	}

}

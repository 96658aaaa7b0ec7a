package uk.rowan.access;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.web.TypedDate;

/**
 * What is typed to declare that somebody is known privately.
 *
 * @param person the person, when the form was opened from their record; else empty
 * @param name the person's name
 * @param born the person's date of birth
 * @param account the colleague whom it concerns, empty for oneself
 * @param relation what they are to each other, in words
 */
record InterestForm(@Size(max = 36) String person, @Size(max = 200, message = "{access.glass.long}") String name,
		TypedDate born, @Size(max = 36) String account,
		@NotBlank(message = "{access.interest.relation.missing}") @Size(max = 500,
				message = "{access.glass.long}") String relation) {

	InterestForm {
		person = Objects.requireNonNullElse(person, "");
		name = Objects.requireNonNullElse(name, "").strip();
		born = Objects.requireNonNullElse(born, TypedDate.BLANK);
		account = Objects.requireNonNullElse(account, "");
		relation = Objects.requireNonNullElse(relation, "").strip();
	}

	static InterestForm about(String person) {
		return new InterestForm(person, "", TypedDate.BLANK, "", "");
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "interest";
	}

}

package uk.rowan.mail;

import java.util.Objects;

import jakarta.validation.constraints.Size;

/**
 * What is typed on a one-time page.
 *
 * @param code the code that was told
 * @param choice the answer chosen
 * @param shown whether the question was shown already, {@code yes} or nothing
 */
record OneTimeAnswerForm(@Size(max = 20, message = "{mail.one-time.code.wrong}") String code,
		@Size(max = 40) String choice, @Size(max = 3) String shown) {

	static final OneTimeAnswerForm BLANK = new OneTimeAnswerForm("", "", "");

	OneTimeAnswerForm {
		code = Objects.requireNonNullElse(code, "").replaceAll("\\s", "");
		choice = Objects.requireNonNullElse(choice, "");
		shown = Objects.requireNonNullElse(shown, "");
	}

	/**
	 * The same after the question was shown.
	 * @param chosen the answer that stands
	 */
	OneTimeAnswerForm asking(String chosen) {
		return new OneTimeAnswerForm(this.code, this.choice.isEmpty() ? chosen : this.choice, "yes");
	}

	/**
	 * Nothing: a code opens a page.
	 */
	@Override
	public String toString() {
		return "answer";
	}

}

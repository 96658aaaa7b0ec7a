package uk.rowan.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import uk.rowan.web.Seen;

/**
 * A clock's amount as typed.
 */
record AmountForm(@Seen @Size(max = 40) String version,
		@NotBlank(message = "{settings.clock.amount.missing}") @Size(max = 10,
				message = "{settings.clock.amount.wrong}") String amount,
		@NotBlank(message = "{settings.reason.missing}") @Size(max = 500,
				message = "{settings.reason.long}") String reason) {

	AmountForm {
		version = Typed.text(version);
		amount = Typed.text(amount);
		reason = Typed.text(reason);
	}

	/**
	 * The amount, -1 when what was typed is no number.
	 */
	int number() {
		String typed = this.amount.strip();
		return typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : -1;
	}

}

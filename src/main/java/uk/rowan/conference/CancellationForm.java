package uk.rowan.conference;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is typed to cancel a conference.
 *
 * @param reason why it is not held
 */
record CancellationForm(@NotBlank(message = "{conference.cancel.reason.missing}") @Size(max = 2000,
		message = "{conference.cancel.reason.long}") String reason) {

	CancellationForm {
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return "reason";
	}

}

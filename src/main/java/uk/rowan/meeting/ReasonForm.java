package uk.rowan.meeting;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why something is taken back, as typed.
 *
 * @param reason why
 */
record ReasonForm(@NotBlank(message = "{meeting.reason.missing}") @Size(max = 2000,
		message = "{meeting.words.long}") String reason) {

	ReasonForm {
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

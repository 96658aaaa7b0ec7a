package uk.rowan.exclusion;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an exclusion is taken back, as typed.
 *
 * @param reason why
 */
record EndForm(@NotBlank(message = "{exclusion.reason.missing}") @Size(max = 2000,
		message = "{exclusion.long}") String reason) {

	EndForm {
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return "end";
	}

}

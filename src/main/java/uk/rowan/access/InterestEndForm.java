package uk.rowan.access;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a conflict of interest no longer stands.
 *
 * @param reason why, in words
 */
record InterestEndForm(@NotBlank(message = "{access.interest.end.reason.missing}") @Size(max = 500,
		message = "{access.glass.long}") String reason) {

	InterestEndForm {
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

}

package uk.rowan.access;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a case out of reach is opened.
 *
 * @param typed what was typed to find it
 * @param found which of the cases found
 * @param reason why, in words
 */
record GlassReasonForm(@Size(max = 200) String typed, @Size(max = 36) String found,
		@NotBlank(message = "{access.glass.reason.missing}") @Size(max = 2000,
				message = "{casefile.words.long}") String reason) {

	GlassReasonForm {
		typed = Objects.requireNonNullElse(typed, "");
		found = Objects.requireNonNullElse(found, "");
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return this.found;
	}

}

package uk.rowan.access;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import uk.rowan.web.Seen;

/**
 * What is typed to lift a restriction.
 *
 * @param running the restriction that is lifted
 * @param reason why it is no longer needed, in words
 */
record RestrictionEndForm(@Seen @Size(max = 36) String running,
		@NotBlank(message = "{access.restriction.reason.missing}") @Size(max = 2000,
				message = "{casefile.words.long}") String reason) {

	RestrictionEndForm {
		running = Objects.requireNonNullElse(running, "");
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

}

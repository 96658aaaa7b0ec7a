package uk.rowan.casefile;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is typed to restrict a case, or to lift the restriction.
 *
 * @param lift whether the form is the one that lifts
 * @param staying the accounts that keep their reach
 * @param reason why, in words
 */
record RestrictionForm(boolean lift, @Size(max = 200) List<String> staying,
		@NotBlank(message = "{casefile.restriction.reason.missing}") @Size(max = 2000,
				message = "{casefile.words.long}") String reason) {

	RestrictionForm {
		staying = (staying != null) ? List.copyOf(staying) : List.of();
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

}

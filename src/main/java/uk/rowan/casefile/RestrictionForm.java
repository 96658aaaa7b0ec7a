package uk.rowan.casefile;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import uk.rowan.web.Seen;

/**
 * What is typed to restrict a case, or to lift the restriction.
 *
 * @param lift the restriction that is lifted, empty to restrict
 * @param staying the accounts that keep their reach
 * @param reason why, in words
 */
record RestrictionForm(@Seen @Size(max = 36) String lift, @Size(max = 200) List<String> staying,
		@NotBlank(message = "{casefile.restriction.reason.missing}") @Size(max = 2000,
				message = "{casefile.words.long}") String reason) {

	RestrictionForm {
		lift = Objects.requireNonNullElse(lift, "");
		staying = (staying != null) ? List.copyOf(staying) : List.of();
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	boolean lifts() {
		return !this.lift.isEmpty();
	}

}

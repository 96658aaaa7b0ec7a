package uk.rowan.exclusion;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.validation.BindingResult;

/**
 * What the chair types to decide about an exclusion.
 *
 * @param agreed {@code YES} or {@code NO}
 * @param reason why, or why not
 * @param heard how their views are heard otherwise
 */
record VerdictForm(@Size(max = 3, message = "{exclusion.agreed.missing}") String agreed,
		@NotBlank(message = "{exclusion.reason.missing}") @Size(max = 2000, message = "{exclusion.long}") String reason,
		@Size(max = 2000, message = "{exclusion.long}") String heard) {

	static final String YES = "YES";

	static final String NO = "NO";

	VerdictForm {
		agreed = Objects.requireNonNullElse(agreed, "");
		reason = Objects.requireNonNullElse(reason, "").strip();
		heard = Objects.requireNonNullElse(heard, "").strip();
	}

	boolean excludes() {
		return this.agreed.equals(YES);
	}

	/**
	 * Adds what is missing: whoever is excluded is heard in another way.
	 */
	void check(BindingResult problems) {
		if (!excludes() && !this.agreed.equals(NO) && !problems.hasFieldErrors("agreed")) {
			problems.rejectValue("agreed", "exclusion.agreed.missing");
		}
		if (excludes() && this.heard.isEmpty()) {
			problems.rejectValue("heard", "exclusion.heard.missing");
		}
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return "verdict";
	}

}

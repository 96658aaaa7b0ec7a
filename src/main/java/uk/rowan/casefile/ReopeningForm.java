package uk.rowan.casefile;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.web.TypedDate;

/**
 * What is typed to open a closed case again.
 *
 * @param version the version of the case that was shown
 * @param reopenedOn the day
 * @param reason why, in words
 */
record ReopeningForm(int version, TypedDate reopenedOn,
		@NotBlank(message = "{casefile.reopening.reason.missing}") @Size(max = 2000,
				message = "{casefile.words.long}") String reason) {

	ReopeningForm {
		reopenedOn = Objects.requireNonNullElse(reopenedOn, TypedDate.BLANK);
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

}

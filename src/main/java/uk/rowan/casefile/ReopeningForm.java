package uk.rowan.casefile;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedDate;

/**
 * What is typed to open a closed case again.
 *
 * @param version the version of the case that was shown
 * @param reopenedOn the day
 * @param reason why, in words
 */
record ReopeningForm(@Seen @Size(max = 40) String version, TypedDate reopenedOn,
		@NotBlank(message = "{casefile.reopening.reason.missing}") @Size(max = 2000,
				message = "{casefile.words.long}") String reason) {

	ReopeningForm {
		version = Objects.requireNonNullElse(version, "");
		reopenedOn = Objects.requireNonNullElse(reopenedOn, TypedDate.BLANK);
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

}

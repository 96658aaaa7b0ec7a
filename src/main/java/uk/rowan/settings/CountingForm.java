package uk.rowan.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import uk.rowan.web.Seen;

/**
 * On which day a count begins, as chosen.
 */
record CountingForm(@Seen @Size(max = 40) String version,
		@Pattern(regexp = "true|false", message = "{settings.clocks.counting.missing}") String countTriggerDay,
		@NotBlank(message = "{settings.reason.missing}") @Size(max = 500,
				message = "{settings.reason.long}") String reason) {

	CountingForm {
		version = Typed.text(version);
		countTriggerDay = Typed.text(countTriggerDay);
		reason = Typed.text(reason);
	}

}

package uk.rowan.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import uk.rowan.web.Seen;

/**
 * Why something is changed, as typed.
 */
record ReasonForm(@Seen @Size(max = 40) String version,
		@NotBlank(message = "{settings.reason.missing}") @Size(max = 500,
				message = "{settings.reason.long}") String reason) {

	ReasonForm {
		version = Typed.text(version);
		reason = Typed.text(reason);
	}

	static ReasonForm seen(int version) {
		return new ReasonForm("" + version, "");
	}

}

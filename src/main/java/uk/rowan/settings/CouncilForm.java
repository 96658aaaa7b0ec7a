package uk.rowan.settings;

import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The council's facts as typed.
 */
record CouncilForm(@Seen @Size(max = 40) String version,
		@NotBlank(message = "{settings.council.name.missing}") @Size(max = 120,
				message = "{settings.council.name.long}") String name,
		@NotBlank(message = "{settings.council.unit.missing}") @Size(max = 120,
				message = "{settings.council.unit.long}") String unit,
		@NotBlank(message = "{settings.council.address.missing}") @Size(max = 400,
				message = "{settings.council.address.long}") String address,
		@Pattern(regexp = "(?i)\\s*(https://\\S{1,290})?\\s*",
				message = "{settings.council.privacy.wrong}") String privacyNotice,
		@NotBlank(message = "{settings.reason.missing}") @Size(max = 500,
				message = "{settings.reason.long}") String reason) {

	CouncilForm {
		version = Typed.text(version);
		name = Typed.text(name);
		unit = Typed.text(unit);
		address = Typed.text(address);
		privacyNotice = Typed.text(privacyNotice);
		reason = Typed.text(reason);
	}

	static CouncilForm of(CouncilFacts facts) {
		return new CouncilForm("" + facts.version(), facts.name(), facts.unit(), facts.address(), facts.privacyNotice(),
				"");
	}

	CouncilFacts facts() {
		return new CouncilFacts(SeenVersion.of(this.version), this.name.strip(), this.unit.strip(),
				this.address.strip(), this.privacyNotice.strip());
	}

}

package uk.rowan.people;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;

/**
 * The end of something known of a person, as typed: a name, a relationship, the
 * membership of a family group.
 *
 * @param version the version of the record that the form showed
 * @param why an {@link EndReason}
 */
record EndForm(@Seen @Size(max = 9) String version,
		@Pattern(regexp = "CHANGED|MISTAKEN", message = "{people.why.missing}") String why) {

	EndForm {
		version = Typed.text(version);
		why = Typed.text(why);
	}

	static EndForm blank(int version) {
		return new EndForm("" + version, "");
	}

	EndReason reason() {
		return EndReason.valueOf(this.why);
	}

}

package uk.rowan.settings;

import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The council's colours as typed.
 */
record ColoursForm(@Seen @Size(max = 40) String version,
		@Pattern(regexp = HEX, message = "{settings.colours.wrong}") String brand,
		@Pattern(regexp = HEX, message = "{settings.colours.wrong}") String brandText,
		@Pattern(regexp = HEX, message = "{settings.colours.wrong}") String accent,
		@NotBlank(message = "{settings.reason.missing}") @Size(max = 500,
				message = "{settings.reason.long}") String reason) {

	private static final String HEX = "\\s*#[0-9a-fA-F]{6}\\s*";

	ColoursForm {
		version = Typed.text(version);
		brand = Typed.text(brand);
		brandText = Typed.text(brandText);
		accent = Typed.text(accent);
		reason = Typed.text(reason);
	}

	static ColoursForm of(Colours colours) {
		return new ColoursForm("" + colours.version(), colours.brand(), colours.brandText(), colours.accent(), "");
	}

	Colours colours() {
		return new Colours(SeenVersion.of(this.version), clean(this.brand), clean(this.brandText), clean(this.accent));
	}

	boolean canBeRead() {
		return Contrast.ratio(clean(this.brand), clean(this.brandText)) >= Contrast.LEAST;
	}

	private static String clean(String colour) {
		return colour.strip().toLowerCase(Locale.ENGLISH);
	}

}

package uk.rowan.settings;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

import uk.rowan.web.Seen;

/**
 * A new logo as sent.
 */
record LogoForm(@Seen @Size(max = 40) String version, @Nullable MultipartFile file,
		@NotBlank(message = "{settings.reason.missing}") @Size(max = 500,
				message = "{settings.reason.long}") String reason) {

	LogoForm {
		version = Typed.text(version);
		reason = Typed.text(reason);
	}

	byte[] bytes() {
		try {
			return (this.file != null) ? this.file.getBytes() : new byte[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

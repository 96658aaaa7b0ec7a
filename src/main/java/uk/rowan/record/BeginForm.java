package uk.rowan.record;

import java.util.Objects;

import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is sent to begin a record or a letter.
 *
 * @param kind which, as a code
 */
record BeginForm(@Size(max = 20) String kind) {

	BeginForm {
		kind = Objects.requireNonNullElse(kind, "");
	}

	/**
	 * Which; what is neither record nor letter is refused (400).
	 */
	RecordKind which() {
		return RecordKind.named(this.kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
	}

}

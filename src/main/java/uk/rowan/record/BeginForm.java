package uk.rowan.record;

import java.util.Objects;

import jakarta.validation.constraints.Size;

/**
 * What is sent to begin a record or a letter.
 *
 * @param kind which, as a code
 */
record BeginForm(@Size(max = 20) String kind) {

	BeginForm {
		kind = Objects.requireNonNullElse(kind, "");
	}

	RecordKind which() {
		return RecordKind.of(this.kind);
	}

}

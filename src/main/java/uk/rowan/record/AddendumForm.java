package uk.rowan.record;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;

/**
 * What is typed to add beside an approved record.
 *
 * @param id the identity that the addendum will have
 * @param kind beside what, as a code
 * @param words what is added
 */
record AddendumForm(@Seen @Size(max = 36) String id, @Size(max = 20) String kind,
		@NotBlank(message = "{record.addendum.missing}") @Size(max = 20_000,
				message = "{record.addendum.long}") String words) {

	AddendumForm {
		id = Objects.requireNonNullElse(id, "");
		kind = Objects.requireNonNullElse(kind, "");
		words = Objects.requireNonNullElse(words, "").strip();
	}

	static AddendumForm empty(RecordKind kind) {
		return new AddendumForm(Ids.next().toString(), kind.name(), "");
	}

	UUID identity() {
		return Ids.parse(this.id).orElseThrow(NotFound::new);
	}

	RecordKind which() {
		return RecordKind.of(this.kind);
	}

}

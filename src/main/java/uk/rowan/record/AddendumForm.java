package uk.rowan.record;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;

/**
 * What is typed to add beside an approved record.
 *
 * @param id the identity that the addendum will have
 * @param kind beside what, as a code
 * @param whose the case of the child whom it is about, or {@code ALL}
 * @param confidential {@code yes} when it is kept from the family
 * @param part of which part of the meeting it tells, as a code, or {@code NONE}; empty
 * where nobody is asked
 * @param words what is added
 */
record AddendumForm(@Seen @Size(max = 36) String id, @Size(max = 20) String kind, @Size(max = 36) String whose,
		@Size(max = 20) String confidential, @Size(max = 20) String part,
		@NotBlank(message = "{record.addendum.missing}") @Size(max = 20_000,
				message = "{record.addendum.long}") String words) {

	static final String ALL = "ALL";

	static final String NONE = "NONE";

	AddendumForm {
		id = Objects.requireNonNullElse(id, "");
		kind = Objects.requireNonNullElse(kind, "");
		whose = Objects.requireNonNullElse(whose, "");
		confidential = Objects.requireNonNullElse(confidential, "");
		part = Objects.requireNonNullElse(part, "");
		words = Objects.requireNonNullElse(words, "").strip();
	}

	static AddendumForm empty(RecordKind kind) {
		return new AddendumForm(Ids.next().toString(), kind.name(), "", "", "", "");
	}

	/**
	 * What an earlier sending of the form has added.
	 */
	static AddendumForm of(AddendumForm form, Addendum kept) {
		return new AddendumForm(form.id(), form.kind(), (kept.aCase() != null) ? kept.aCase().toString() : ALL,
				kept.confidential() ? "yes" : "", typed(kept.part()), kept.words());
	}

	private static String typed(@Nullable String part) {
		return (part == null) ? "" : part.isEmpty() ? NONE : part;
	}

	/**
	 * Of which part of the meeting it tells.
	 * @return empty for none, {@code null} where nobody was asked
	 */
	@Nullable String told() {
		return this.part.isEmpty() ? null : NONE.equals(this.part) ? "" : this.part;
	}

	UUID identity() {
		return Ids.parse(this.id).orElseThrow(NotFound::new);
	}

	/**
	 * The case of the child whom alone it is about.
	 * @return {@code null} for all
	 */
	@Nullable CaseId aCase() {
		return CaseId.parse(this.whose).orElse(null);
	}

	boolean keeps() {
		return "yes".equals(this.confidential);
	}

	RecordKind which() {
		return RecordKind.of(this.kind);
	}

}

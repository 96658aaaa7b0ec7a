package uk.rowan.casefile;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.CaseId;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * What is typed to open a case.
 *
 * @param id the identity that the case will have
 * @param person whom it is about
 * @param openedOn the day
 * @param source who told the council first, as a code
 * @param reason why, in words
 */
record OpenCaseForm(@Seen @Size(max = 36) String id, @Size(max = 36) String person, TypedDate openedOn,
		@Size(max = 3, message = "{casefile.open.source.missing}") String source,
		@NotBlank(message = "{casefile.open.reason.missing}") @Size(max = 2000,
				message = "{casefile.words.long}") String reason) {

	OpenCaseForm {
		id = Objects.requireNonNullElse(id, "");
		person = Objects.requireNonNullElse(person, "");
		openedOn = Objects.requireNonNullElse(openedOn, TypedDate.BLANK);
		source = Objects.requireNonNullElse(source, "");
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	static OpenCaseForm of(NewCase saved) {
		return new OpenCaseForm(saved.id().toString(), saved.child().toString(), TypedDate.of(saved.openedOn()),
				saved.source().code(), saved.reason());
	}

	static OpenCaseForm about(String person) {
		return new OpenCaseForm(CaseId.next().toString(), person, TypedDate.BLANK, "", "");
	}

}

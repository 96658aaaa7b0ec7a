package uk.rowan.casefile;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedDate;

/**
 * What is typed to close a case.
 *
 * @param version the version of the case that was shown
 * @param closedOn the day
 * @param reason why, as a code
 * @param note why, in words; may be empty
 * @param checked what has been done before closing, as codes
 */
record ClosureForm(@Seen @Size(max = 40) String version, TypedDate closedOn,
		@Size(max = 3, message = "{casefile.closure.reason.missing}") String reason,
		@Size(max = 2000, message = "{casefile.words.long}") String note, List<String> checked) {

	/** What is done before a case is closed. */
	static final List<String> CHECKS = List.of("family", "agencies", "record");

	ClosureForm {
		version = Objects.requireNonNullElse(version, "");
		closedOn = Objects.requireNonNullElse(closedOn, TypedDate.BLANK);
		reason = Objects.requireNonNullElse(reason, "");
		note = Objects.requireNonNullElse(note, "").strip();
		checked = (checked != null) ? List.copyOf(checked) : List.of();
	}

	static ClosureForm of(int version) {
		return new ClosureForm("" + version, TypedDate.BLANK, "", "", List.of());
	}

	boolean allChecked() {
		return this.checked.containsAll(CHECKS);
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

}

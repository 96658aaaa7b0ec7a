package uk.rowan.casefile;

import java.util.Objects;

import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

/**
 * Whom a case is to be given to.
 *
 * @param version the version of the case that was shown
 * @param worker the social worker chosen, empty to leave it as it is
 * @param chair the chair chosen, empty to leave it as it is
 */
record AllocationForm(@Seen @Size(max = 40) String version, @Size(max = 36) String worker,
		@Size(max = 36) String chair) {

	AllocationForm {
		version = Objects.requireNonNullElse(version, "");
		worker = Objects.requireNonNullElse(worker, "");
		chair = Objects.requireNonNullElse(chair, "");
	}

	String chosen(AllocationKind kind) {
		return (kind == AllocationKind.CHAIR) ? this.chair : this.worker;
	}

	static String field(AllocationKind kind) {
		return (kind == AllocationKind.CHAIR) ? "chair" : "worker";
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

}

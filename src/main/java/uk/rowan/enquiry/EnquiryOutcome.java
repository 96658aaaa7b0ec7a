package uk.rowan.enquiry;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a section 47 enquiry found for a child (domain, 2.1).
 */
public enum EnquiryOutcome {

	/** The concerns were not substantiated. */
	NOT_SUBSTANTIATED,
	/** Substantiated, but the child is not judged to be at continuing risk. */
	NO_CONTINUING_RISK,
	/** Continuing risk of significant harm: an initial conference must be held. */
	CONFERENCE_REQUIRED;

	static Optional<EnquiryOutcome> of(String code) {
		return Arrays.stream(values()).filter((outcome) -> outcome.name().equals(code)).findFirst();
	}

}

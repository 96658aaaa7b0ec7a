package uk.rowan.exclusion;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why somebody is excluded (domain, 2.7); the words are messages
 * {@code exclusion.ground.<ground>}.
 */
enum ExclusionGround {

	/** Their presence would seriously prejudice the child's welfare. */
	PREJUDICE,
	/** Violence, threats, discrimination, or being unfit to take part. */
	DISRUPTION,
	/** The child asks not to be with them. */
	CHILD_ASKS,
	/** Somebody could not say what they have to say. */
	SILENCES,
	/** What must be shared is confidential to somebody else, to lawyers or the police. */
	CONFIDENTIAL,
	/** Conflict within the family, such as domestic abuse. */
	CONFLICT;

	static Optional<ExclusionGround> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

}

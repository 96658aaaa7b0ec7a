package uk.rowan.record;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can be done with a record as a whole; the last act says how it stands.
 */
public enum RecordAct {

	/** Sent to the chair. */
	SENT,
	/** Sent back by the chair, with what is to be changed. */
	RETURNED,
	/** Approved by the chair: from now on nothing is changed. */
	APPROVED,
	/** Somebody asks that it be withdrawn. */
	PROPOSED,
	/** Somebody else has found that it need not be withdrawn. */
	KEPT,
	/** Withdrawn by a second person: it holds what it must not. */
	WITHDRAWN;

	/**
	 * The act of a code.
	 */
	static Optional<RecordAct> named(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

	/**
	 * Whether it needs words.
	 */
	boolean explained() {
		return this != SENT && this != APPROVED;
	}

	/**
	 * Whether an approved record stands after it.
	 */
	boolean standing() {
		return this == APPROVED || this == PROPOSED || this == KEPT;
	}

}

package uk.rowan.record;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is done with a row of the distribution, each once.
 */
enum DeliveryAct {

	/** A second person has checked the address. */
	CHECKED,
	/** It has gone. */
	SENT,
	/** The recipient has it. */
	ACKNOWLEDGED,
	/** The row was wrong, and nothing goes. */
	STRUCK,
	/** The recipient has given it back, or destroyed it. */
	RECALLED;

	static Optional<DeliveryAct> named(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

	/**
	 * Whether it needs words.
	 */
	boolean explained() {
		return this == ACKNOWLEDGED || this == STRUCK || this == RECALLED;
	}

}

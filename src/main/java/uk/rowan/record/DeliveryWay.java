package uk.rowan.record;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a document reaches somebody.
 */
enum DeliveryWay {

	/** By e-mail to the secure address of an agency, as the directory has it. */
	SECURE_EMAIL,
	/** By post to the home address. */
	POST,
	/** Handed over. */
	IN_PERSON;

	/**
	 * Whether it goes on paper.
	 */
	boolean paper() {
		return this != SECURE_EMAIL;
	}

	static Optional<DeliveryWay> named(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

}

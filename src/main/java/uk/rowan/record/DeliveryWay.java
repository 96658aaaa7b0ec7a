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
	IN_PERSON,
	/** Opened on a one-time page; link and code travel apart. */
	ONE_TIME_PAGE;

	/**
	 * Whether it goes on paper.
	 */
	boolean paper() {
		return this == POST || this == IN_PERSON;
	}

	static Optional<DeliveryWay> named(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

}

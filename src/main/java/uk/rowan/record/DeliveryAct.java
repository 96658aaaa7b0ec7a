package uk.rowan.record;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is done with a row of the distribution, each once.
 */
enum DeliveryAct {

	/** A second person has checked the address. */
	CHECKED,
	/**
	 * The chair has confirmed that somebody excluded from the whole meeting is to have
	 * the letter, as it is then.
	 */
	CONFIRMED,
	/** It was printed, to be posted or handed over. */
	PRINTED,
	/** It has gone: sent, posted or handed over. */
	SENT,
	/** The recipient has it. */
	ACKNOWLEDGED,
	/** Nothing goes to them, for a reason. */
	FORGONE,
	/** The row was wrong, and nothing goes. */
	STRUCK,
	/** The recipient has given it back, or destroyed it. */
	RECALLED;

	static Optional<DeliveryAct> named(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

	/**
	 * Whether something leaves the house by it, and so nothing may speak against it.
	 */
	boolean leaves() {
		return this == PRINTED || this == SENT;
	}

	/**
	 * Whether it is kept what exactly it was done with.
	 */
	boolean proves() {
		return leaves() || this == CONFIRMED;
	}

	/**
	 * Whether it needs words.
	 */
	boolean explained() {
		return this == CONFIRMED || this == ACKNOWLEDGED || this == FORGONE || this == STRUCK || this == RECALLED;
	}

	/**
	 * What it is called for what goes this way, as the end of a message's key.
	 */
	String called(DeliveryWay way) {
		if (this != SENT) {
			return name();
		}
		return switch (way) {
			case SECURE_EMAIL -> name();
			case POST -> "POSTED";
			case IN_PERSON -> "HANDED";
			case ONE_TIME_PAGE -> "LINKED";
		};
	}

}

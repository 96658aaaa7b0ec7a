package uk.rowan.record;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is written about a meeting.
 */
public enum RecordKind {

	/** The letter with the decisions, the next working day (T9). */
	LETTER("T9"),
	/** The formal record (T10). */
	RECORD("T10");

	private final String clock;

	RecordKind(String clock) {
		this.clock = clock;
	}

	/**
	 * The clock by which it is sent.
	 */
	String clock() {
		return this.clock;
	}

	/**
	 * The kind of a code; what is none is the formal record.
	 */
	static RecordKind of(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst().orElse(RECORD);
	}

	/**
	 * The kind of a code.
	 */
	static Optional<RecordKind> named(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

}

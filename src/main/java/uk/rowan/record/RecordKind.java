package uk.rowan.record;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is written about a meeting.
 */
public enum RecordKind {

	/** The letter with the decisions, the next working day (T9). */
	LETTER("T9", "decision-letter.pdf"),
	/** The formal record (T10). */
	RECORD("T10", "formal-record.pdf");

	private final String clock;

	private final String file;

	RecordKind(String clock, String file) {
		this.clock = clock;
		this.file = file;
	}

	/**
	 * The clock by which it is sent.
	 */
	String clock() {
		return this.clock;
	}

	/**
	 * What its file is called; it names nobody.
	 */
	String file() {
		return this.file;
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

package uk.rowan.invitation;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is done with a letter that goes by post, each once.
 */
enum LetterAct {

	/** It was printed. */
	PRINTED,
	/** It was put into the post: from now on its reader counts as told. */
	POSTED,
	/** It does not go. */
	STRUCK;

	static Optional<LetterAct> named(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

	/**
	 * Whether it is the turn of this act.
	 */
	boolean fits(WaitingLetter letter) {
		return switch (this) {
			case PRINTED -> !letter.printed();
			case POSTED -> letter.printed();
			case STRUCK -> true;
		};
	}

}

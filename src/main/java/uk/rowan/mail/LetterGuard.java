package uk.rowan.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * Asked right before a letter is handed to the mail server, in the transaction that does:
 * what was right when it was posted may not be right any more. Implemented by whoever
 * posts letters of a code.
 */
public interface LetterGuard {

	/**
	 * The code of the letters that it guards.
	 */
	String code();

	/**
	 * Why a letter may not go any more.
	 * @param about what the letter is about
	 * @return the reason as a code of capital letters; empty when it may go
	 */
	Optional<String> stops(UUID about);

}

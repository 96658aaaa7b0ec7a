package uk.rowan.mail;

import java.time.Instant;

/**
 * A one-time page that was made; shown once, to the one who made it.
 *
 * @param link the address, to be sent one way
 * @param code the six digits, to be told another way
 * @param expires when it ends
 */
public record MadePage(String link, String code, Instant expires) {

	/**
	 * Nothing: whoever reads it could use it.
	 */
	@Override
	public String toString() {
		return "one-time page";
	}

}

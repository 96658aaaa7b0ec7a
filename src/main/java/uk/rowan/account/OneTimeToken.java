package uk.rowan.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The secret of a one-time link: 256 random bits, of which only the digest is kept.
 *
 * @param text as written in the link
 */
record OneTimeToken(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static OneTimeToken next() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new OneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * Reads a token from an address.
	 */
	static Optional<OneTimeToken> parse(String text) {
		return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new OneTimeToken(text)) : Optional.empty();
	}

	byte[] digest() {
		return Digests.sha256(this.text.getBytes(StandardCharsets.US_ASCII));
	}

	/**
	 * Nothing: whoever reads it could use it.
	 */
	@Override
	public String toString() {
		return "one-time token";
	}

}

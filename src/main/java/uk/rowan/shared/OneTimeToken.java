package uk.rowan.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The secret of a one-time link: 256 random bits, of which only the digest is kept.
 *
 * @param text as written in the link
 */
public record OneTimeToken(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * A new one.
	 */
	public static OneTimeToken next() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new OneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * Reads a token from an address.
	 */
	public static Optional<OneTimeToken> parse(String text) {
		return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new OneTimeToken(text)) : Optional.empty();
	}

	/**
	 * The SHA-256 that is kept instead of it.
	 */
	public byte[] digest() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.US_ASCII));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Nothing: whoever reads it could use it.
	 */
	@Override
	public String toString() {
		return "one-time token";
	}

}

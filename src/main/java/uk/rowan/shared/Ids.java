package uk.rowan.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Makes and reads identities: UUID version 7 (RFC 9562), whose first 48 bits are the
 * milliseconds since 1970, so that rows written together lie together.
 */
public final class Ids {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Ids() {
	}

	/**
	 * A new identity.
	 */
	public static UUID next() {
		long random = RANDOM.nextLong();
		long high = (System.currentTimeMillis() << 16) | 0x7000L | (random >>> 52);
		long low = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
		return new UUID(high, low);
	}

	/**
	 * Reads an identity.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of a UUID that somebody could have
	 * made (RFC 9562): all zeros, under which Rowan itself acts, and all ones are not
	 */
	public static Optional<UUID> parse(@Nullable String text) {
		if (text == null || text.length() != 36) {
			return Optional.empty();
		}
		try {
			UUID id = UUID.fromString(text);
			return (id.variant() == 2 && id.toString().equals(text)) ? Optional.of(id) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}

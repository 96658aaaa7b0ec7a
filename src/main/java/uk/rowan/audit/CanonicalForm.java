package uk.rowan.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The one way in which the audit turns values into bytes before it hashes them, so that
 * no two different lists of values give the same bytes: every value is its length in four
 * bytes (most significant first) and then its UTF-8 bytes; an absent value is the length
 * -1. The first value names what follows. The hash is SHA-256.
 */
final class CanonicalForm {

	/** What a block before the first would have as its hash. */
	static final String NO_HASH = "0".repeat(64);

	private final MessageDigest digest;

	CanonicalForm(String kind) {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
		add(kind);
	}

	CanonicalForm add(@Nullable String value) {
		byte[] bytes = (value != null) ? value.getBytes(StandardCharsets.UTF_8) : new byte[0];
		this.digest.update(ByteBuffer.allocate(4).putInt((value != null) ? bytes.length : -1).flip());
		this.digest.update(bytes);
		return this;
	}

	CanonicalForm add(long value) {
		return add(Long.toString(value));
	}

	/**
	 * The hash in 64 hexadecimal digits; nothing may be added afterwards.
	 */
	String hash() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}

package uk.rowan.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import uk.rowan.audit.KeyedDigest;

import org.springframework.stereotype.Component;

/**
 * Seals a text that travels through a browser: nobody but Rowan reads or makes one
 * (AES-256-GCM, its key made from the council's signing key, the same on every node).
 */
@Component
class Seal {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final KeyedDigest keys;

	Seal(KeyedDigest keys) {
		this.keys = keys;
	}

	String close(String text) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The text.
	 * @return empty when Rowan has not sealed this
	 */
	Optional<String> open(String sealed) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(sealed);
			if (bytes.length <= NONCE) {
				return Optional.empty();
			}
			byte[] text = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE)).doFinal(bytes, NONCE,
					bytes.length - NONCE);
			return Optional.of(new String(text, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException | GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(this.keys.of("account.seal", "key"), "AES"),
				new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}

}

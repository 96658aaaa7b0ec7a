package uk.rowan.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Digests (HMAC-SHA256, RFC 2104) that nobody can make or try words against who holds the
 * database alone. Their key comes from the council's signing key, or from a key of their
 * own where one is set; another key makes other digests.
 */
@Component
public class KeyedDigest {

	private static final String ALGORITHM = "HmacSHA256";

	private final TrustedKeys keys;

	KeyedDigest(TrustedKeys keys) {
		this.keys = keys;
	}

	/**
	 * The digest of a text.
	 * @param purpose what it is for, as a code: digests for two purposes cannot be
	 * compared
	 * @return 32 bytes
	 * @throws IllegalStateException when no signing key is set
	 */
	public byte[] of(String purpose, String text) {
		return digest(this.keys.digesting().derived("rowan." + purpose), text);
	}

	static byte[] digest(byte[] key, String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

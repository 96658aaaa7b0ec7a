package uk.rowan.audit;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The key that signs now, and those that signed before it.
 */
@Component
class TrustedKeys {

	private final AuditProperties properties;

	private volatile @Nullable SigningKey signing;

	private volatile @Nullable SigningKey digesting;

	TrustedKeys(AuditProperties properties) {
		this.properties = properties;
	}

	/**
	 * The key that signs now.
	 * @throws IllegalStateException when none is set
	 */
	SigningKey signing() {
		SigningKey key = this.signing;
		if (key == null) {
			Path path = this.properties.signingKey();
			if (path == null) {
				throw new IllegalStateException("rowan.audit.signing-key is not set");
			}
			key = SigningKey.read(path);
			this.signing = key;
		}
		return key;
	}

	/**
	 * The key from which keyed digests are made: one of its own where it is set, so that
	 * they outlive the key that signs.
	 */
	SigningKey digesting() {
		Path path = this.properties.digestKey();
		if (path == null) {
			return signing();
		}
		SigningKey key = this.digesting;
		if (key == null) {
			key = SigningKey.read(path);
			this.digesting = key;
		}
		return key;
	}

	boolean signed(Head head) {
		List<PublicKey> keys = new ArrayList<>(List.of(signing().publicKey()));
		this.properties.formerKeys().forEach((path) -> keys.add(SigningKey.readPublic(path)));
		return keys.stream().anyMatch((key) -> SigningKey.signed(head, key));
	}

}

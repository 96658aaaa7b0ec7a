package uk.rowan.audit;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The council's key for the audit, as it was set.
 *
 * @param signingKey path of the Ed25519 private key that signs sealed blocks (PKCS#8,
 * PEM), {@code null} when none is set
 * @param digestKey path of the private key from which keyed digests are made,
 * {@code null} for the signing key: the former signing key where that was replaced
 * @param formerKeys paths of the public keys (PEM) of signing keys that were replaced
 */
@ConfigurationProperties("rowan.audit")
record AuditProperties(@Nullable Path signingKey, @Nullable Path digestKey, List<Path> formerKeys) {

	AuditProperties {
		formerKeys = (formerKeys != null) ? List.copyOf(formerKeys) : List.of();
	}

}

package uk.rowan.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What is kept outside to prove later that nothing was cut: a block's number, hash and
 * time, signed with the council's key.
 *
 * @param number the block's number
 * @param hash its hash in hexadecimal digits
 * @param sealedAt when it was sealed, in microseconds since 1970
 * @param signature Ed25519 over {@link #digest()}, in hexadecimal digits
 */
record Head(long number, String hash, String sealedAt, String signature) {

	Instant at() {
		return Instant.EPOCH.plus(Long.parseLong(this.sealedAt), ChronoUnit.MICROS);
	}

	/**
	 * What is signed, in hexadecimal digits.
	 */
	String digest() {
		return digest(this.number, this.hash, this.sealedAt);
	}

	static String digest(long number, String hash, String sealedAt) {
		return new CanonicalForm("rowan-audit-head-1").add(number).add(hash).add(sealedAt).hash();
	}

}

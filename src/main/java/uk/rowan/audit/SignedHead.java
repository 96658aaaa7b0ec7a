package uk.rowan.audit;

/**
 * A head as it is exported to be kept outside Rowan.
 *
 * @param number the block's number
 * @param hash its hash in hexadecimal digits
 * @param sealedAt when it was sealed, in microseconds since 1970
 * @param signature Ed25519 signature in hexadecimal digits
 * @param publicKey the key that it verifies with (X.509) in hexadecimal digits
 */
record SignedHead(long number, String hash, String sealedAt, String signature, String publicKey) {

	static SignedHead of(Head head, SigningKey key) {
		return new SignedHead(head.number(), head.hash(), head.sealedAt(), head.signature(), key.publicHex());
	}

	Head head() {
		return new Head(this.number, this.hash, this.sealedAt, this.signature);
	}

}

package uk.rowan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/**
 * The council's Ed25519 key (RFC 8032) that signs sealed blocks, so that nobody who holds
 * the database alone can write the chain anew.
 */
final class SigningKey {

	private static final String ALGORITHM = "Ed25519";

	private static final HexFormat HEX = HexFormat.of();

	/** What RFC 8410 puts before the 32 bytes of a public key. */
	private static final byte[] PUBLIC_PREFIX = HEX.parseHex("302a300506032b6570032100");

	private final PrivateKey secret;

	private final PublicKey open;

	private final byte[] seed;

	private SigningKey(EdECPrivateKey secret, byte[] seed, PublicKey open) {
		this.secret = secret;
		this.seed = seed;
		this.open = open;
	}

	static SigningKey read(Path path) {
		try {
			EdECPrivateKey secret = (EdECPrivateKey) SigningKeyFile.read(path);
			byte[] seed = secret.getBytes().orElseThrow(() -> new IllegalArgumentException("a key without its bytes"));
			byte[] open = new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
			return new SigningKey(secret, seed, publicKey(HEX.formatHex(PUBLIC_PREFIX) + HEX.formatHex(open)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalArgumentException("not an Ed25519 private key", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static PublicKey readPublic(Path path) {
		try {
			return publicKey(HEX.formatHex(decode(Files.readString(path))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads a public key.
	 * @param hex its X.509 form in hexadecimal digits
	 */
	static PublicKey publicKey(String hex) {
		try {
			return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(HEX.parseHex(hex)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalArgumentException("not an Ed25519 public key", ex);
		}
	}

	PublicKey publicKey() {
		return this.open;
	}

	String publicHex() {
		return HEX.formatHex(this.open.getEncoded());
	}

	/**
	 * Signs.
	 * @param digest what is signed, in hexadecimal digits
	 * @return the signature in hexadecimal digits
	 */
	String sign(String digest) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initSign(this.secret);
			signature.update(HEX.parseHex(digest));
			return HEX.formatHex(signature.sign());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A key for something else, from which nobody gets back to this one.
	 * @param label what it is for
	 */
	byte[] derived(String label) {
		return KeyedDigest.digest(this.seed, label);
	}

	/**
	 * Whether a head was signed with the secret half of a key.
	 */
	static boolean signed(Head head, PublicKey key) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initVerify(key);
			signature.update(HEX.parseHex(head.digest()));
			return signature.verify(HEX.parseHex(head.signature()));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return false;
		}
	}

	private static byte[] decode(String pem) {
		return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
	}

}

package uk.rowan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A key for the audit's seal, made anew for each run.
 */
public final class TestSigningKey {

	/** Where the secret half is. */
	public static final Path PATH;

	/** Where the public half is. */
	public static final Path PUBLIC_PATH;

	static {
		try {
			KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
			PATH = write("PRIVATE", pair.getPrivate().getEncoded());
			PUBLIC_PATH = write("PUBLIC", pair.getPublic().getEncoded());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private TestSigningKey() {
	}

	private static Path write(String kind, byte[] key) throws IOException {
		Path path = Files.createTempFile("rowan-audit-", ".pem");
		path.toFile().deleteOnExit();
		return Files.writeString(path, "-----BEGIN " + kind + " KEY-----\n"
				+ Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + kind + " KEY-----\n");
	}

}

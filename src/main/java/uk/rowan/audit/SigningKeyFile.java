package uk.rowan.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * The file that holds the key which signs the head of the audit: Ed25519, PKCS#8, PEM.
 */
public final class SigningKeyFile {

	private SigningKeyFile() {
	}

	/**
	 * What is wrong with the file.
	 * @param path where it is said to be, may be blank
	 * @return words that follow the name of the setting; empty when the key can be used
	 */
	public static Optional<String> weakness(String path) {
		if (path.isBlank()) {
			return Optional.of("is missing: the path of a file with an Ed25519 private key (PKCS#8, PEM)");
		}
		try {
			read(Path.of(path));
			return Optional.empty();
		}
		catch (IOException ex) {
			return Optional.of("names a file that cannot be read");
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return Optional.of("names a file that holds no Ed25519 private key (PKCS#8, PEM)");
		}
	}

	static PrivateKey read(Path path) throws IOException, GeneralSecurityException {
		String text = Files.readString(path).replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "").replaceAll("\\s", "");
		return KeyFactory.getInstance("Ed25519")
			.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
	}

}

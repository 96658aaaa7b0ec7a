package uk.rowan.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KeyedDigestTests {

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	KeyedDigestTests() {
	}

	@Test
	void isTheSameForOneKeyPurposeAndTextOnly() throws Exception {
		KeyedDigest one = digest("one");
		byte[] ada = one.of("names", "ada hazel");
		assertThat(ada).hasSize(32).isEqualTo(one.of("names", "ada hazel"));
		assertThat(ada).isNotEqualTo(one.of("names", "ada hazels"))
			.isNotEqualTo(one.of("numbers", "ada hazel"))
			.isNotEqualTo(digest("two").of("names", "ada hazel"));
	}

	@Test
	void isWhatTheStandardSays() {
		byte[] key = "Jefe".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
		assertThat(HexFormat.of().formatHex(KeyedDigest.digest(key, "what do ya want for nothing?"))) // RFC
																										// 4231,
																										// 4.3
			.isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
	}

	@Test
	void staysTheSameWithAKeyOfItsOwnWhenTheSigningKeyIsReplaced() throws Exception {
		byte[] before = digest("one").of("names", "ada hazel");
		digest("two");
		AuditProperties replaced = new AuditProperties(this.folder.resolve("two"), this.folder.resolve("one"),
				List.of());
		assertThat(new KeyedDigest(new TrustedKeys(replaced)).of("names", "ada hazel")).isEqualTo(before);
	}

	private KeyedDigest digest(String name) throws IOException, GeneralSecurityException {
		Path file = this.folder.resolve(name);
		byte[] key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
		Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(key)
				+ "\n-----END PRIVATE KEY-----\n");
		return new KeyedDigest(new TrustedKeys(new AuditProperties(file, null, List.of())));
	}

}

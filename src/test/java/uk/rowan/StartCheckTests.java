package uk.rowan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class StartCheckTests {

	@TempDir
	private Path folder;

	@Test
	void everyMissingSettingIsNamedAtOnce() {
		assertThat(StartCheck.reasons(new MockEnvironment())).hasSize(9)
			.allMatch((reason) -> reason.contains(" is missing"))
			.extracting((reason) -> reason.substring(0, reason.indexOf(' ')))
			.containsExactlyInAnyOrder("spring.datasource.url", "spring.datasource.username",
					"spring.datasource.password", "spring.flyway.user", "spring.flyway.password", "spring.mail.host",
					"rowan.mail.from", "rowan.public-address", "rowan.audit.signing-key");
	}

	@Test
	void strongSettingsAreAccepted() throws Exception {
		assertThat(StartCheck.reasons(strong())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "spring.datasource.password, short, shorter than 16",
			"spring.datasource.password, password-password-1, can be guessed",
			"spring.flyway.password, aaaaaaaaaaaaaaaaaaaaaa, can be guessed",
			"spring.datasource.username, rowan_owner, must not be the owner",
			"rowan.public-address, http://rowan.example, https://", "rowan.public-address, rowan.example, https://",
			"rowan.public-address, 'https://rowan example', cannot be read",
			"rowan.audit.digest-key, /nowhere/at/all.pem, cannot be read",
			"rowan.audit.signing-key, /nowhere/at/all.pem, cannot be read" })
	void aWeakSettingIsNamed(String name, String value, String words) throws Exception {
		assertThat(StartCheck.reasons(strong().withProperty(name, value))).singleElement()
			.asString()
			.startsWith(name + " ")
			.contains(words);
	}

	@Test
	void aKeyOfAnotherKindIsRefused() throws Exception {
		Path rsa = key("RSA");
		assertThat(StartCheck.reasons(strong().withProperty("rowan.audit.signing-key", rsa.toString()))).singleElement()
			.asString()
			.contains("no Ed25519 private key");
	}

	private MockEnvironment strong() throws Exception {
		MockEnvironment settings = new MockEnvironment();
		Map.of("spring.datasource.url", "jdbc:postgresql://localhost/rowan", "spring.datasource.username", "rowan_app",
				"spring.datasource.password", "q8#Lr2vT!zW5mK0x", "spring.flyway.user", "rowan_owner",
				"spring.flyway.password", "9cF!d7sQp2&hYk4N", "spring.mail.host", "localhost", "rowan.mail.from",
				"rowan@council.example", "rowan.public-address", "https://rowan.example", "rowan.audit.signing-key",
				key("Ed25519").toString())
			.forEach(settings::setProperty);
		return settings;
	}

	private Path key(String kind) throws IOException, GeneralSecurityException {
		byte[] key = KeyPairGenerator.getInstance(kind).generateKeyPair().getPrivate().getEncoded();
		return Files.writeString(this.folder.resolve(kind + ".pem"), "-----BEGIN PRIVATE KEY-----\n"
				+ Base64.getMimeEncoder().encodeToString(key) + "\n-----END PRIVATE KEY-----\n");
	}

}

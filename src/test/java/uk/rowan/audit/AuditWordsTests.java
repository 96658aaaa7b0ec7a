package uk.rowan.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that modules note has words for the data protection officer.
 */
class AuditWordsTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Properties WORDS = words();

	@Test
	void everyCodeThatIsNotedHasAName() throws IOException {
		Set<String> codes = found("\\.with\\(\"([a-z-]+)\",");
		codes.addAll(found("put\\(asked, \"([a-z]+)\""));
		codes.addAll(found("changed\\(by, \"[a-z.-]+\", aCase, \"([a-z]+)\""));
		assertThat(codes).hasSizeGreaterThan(25).allMatch((code) -> WORDS.containsKey("audit.code." + code));
	}

	@Test
	void everyKindOfSubjectHasAName() throws IOException {
		Set<String> kinds = found("AuditNote\\s*\\.of\\([a-z\"A-Z.-]+,\\s*\"([a-z-]+)\"");
		assertThat(kinds).hasSizeGreaterThan(10).allMatch((kind) -> WORDS.containsKey("audit.kind." + kind));
	}

	private static Set<String> found(String pattern) throws IOException {
		Set<String> found = new TreeSet<>();
		Pattern sought = Pattern.compile(pattern);
		try (Stream<Path> files = Files.walk(SOURCES)) {
			List<Path> sources = files.filter((file) -> file.toString().endsWith(".java")).toList();
			for (Path source : sources) {
				Matcher matcher = sought.matcher(Files.readString(source));
				while (matcher.find()) {
					found.add(matcher.group(1));
				}
			}
		}
		return found;
	}

	private static Properties words() {
		Properties words = new Properties();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			for (Path file : files.toList()) {
				try (var text = Files.newBufferedReader(file)) {
					words.load(text);
				}
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return words;
	}

}

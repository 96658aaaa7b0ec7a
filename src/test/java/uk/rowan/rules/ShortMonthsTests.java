package uk.rowan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Months are shortened in one place, else September is "Sep" here and "Sept" there.
 */
class ShortMonthsTests {

	private static final Pattern SHORTENED = Pattern.compile("(?<!M)MMM(?!M)|FormatStyle\\.(MEDIUM|SHORT)");

	private static List<String> shortening(Path folder) {
		return Stream.concat(SourceFiles.under(folder, ".java").stream(), SourceFiles.under(folder, ".html").stream())
			.filter((file) -> SHORTENED.matcher(text(file)).find())
			.map((file) -> file.getFileName().toString())
			.toList();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void onePlaceShortensMonths() {
		assertThat(shortening(Path.of("src/main"))).containsExactly("ShortDates.java");
	}

	@Test
	void anotherPlaceIsFound(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("plot.html"), "${#temporals.format(day, 'd MMM yyyy')}");
		Files.writeString(folder.resolve("Plot.java"), "ofPattern(\"d MMMM yyyy\")");
		assertThat(shortening(folder)).containsExactly("plot.html");
	}

}

package uk.rowan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * The files that classes were compiled from.
 *
 * @param folder where the packages begin
 */
record SourceFiles(Path folder) {

	static final SourceFiles MAIN = new SourceFiles(Path.of("src/main/java"));

	static final SourceFiles TEST = new SourceFiles(Path.of("src/test/java"));

	/**
	 * How many lines the file of a class has, its imports left out.
	 */
	int lines(JavaClass type) {
		String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
		try (Stream<String> lines = Files.lines(this.folder.resolve(file))) {
			return (int) lines.filter((line) -> !line.startsWith("import ")).count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static int lines(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return (int) lines.count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Path> all() {
		return under(this.folder, ".java");
	}

	static List<Path> under(Path folder, String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> file.toString().endsWith(ending))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

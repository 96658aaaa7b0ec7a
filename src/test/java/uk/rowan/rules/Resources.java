package uk.rowan.rules;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The resources beside the classes, and whether they mirror the modules. Each method
 * returns what is wrong, one text each.
 *
 * @param project where {@code src} stands
 */
record Resources(Path project) {

	private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*[A-Za-z0-9])[})(]");

	private static final Pattern ANNOTATION_KEY = Pattern.compile("message = \"\\{([a-z][A-Za-z0-9.-]+)}\"");

	private static final Pattern PIECE = Pattern.compile("(?<=[\"'|])([A-Za-z0-9.-]+)(?=[\"'|$])");

	private static final Pattern MIGRATION = Pattern
		.compile("V\\d{4}\\.\\d\\d\\.\\d\\d\\.\\d{4}__([a-z]+)_[a-z0-9_]+\\.sql");

	Set<String> modules() {
		return names(this.project.resolve("src/main/java/uk/rowan"), "").stream()
			.filter((name) -> !name.endsWith(".java"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Folders of templates, migrations and tests that no module has.
	 */
	List<String> strayFolders() {
		Path resources = this.project.resolve("src/main/resources");
		List<String> stray = new ArrayList<>();
		stray.addAll(stray(resources.resolve("templates"), "", Set.of("error")));
		stray.addAll(stray(resources.resolve("db/migration"), "", Set.of()));
		stray.addAll(stray(resources.resolve("messages"), ".properties", Set.of()));
		stray.addAll(stray(resources.resolve("catalogue"), ".csv", Set.of("classes", "recipients")));
		stray.addAll(stray(this.project.resolve("src/test/java/uk/rowan"), "",
				Set.of("benchmark", "demo", "journey", "rules"))
			.stream()
			.filter((name) -> !name.endsWith(".java"))
			.toList());
		return stray;
	}

	/**
	 * Migrations whose name does not say when and whose.
	 */
	List<String> misnamedMigrations() {
		return SourceFiles.under(this.project.resolve("src/main/resources/db/migration"), "")
			.stream()
			.filter((file) -> {
				Matcher name = MIGRATION.matcher(file.getFileName().toString());
				return !name.matches() || !name.group(1).equals(file.getParent().getFileName().toString());
			})
			.map((file) -> this.project.relativize(file).toString())
			.toList();
	}

	/**
	 * Keys that do not begin with the name of the module whose file they stand in.
	 */
	List<String> misplacedKeys() {
		return messageFiles().flatMap((file) -> {
			String module = file.getFileName().toString().replace(".properties", "");
			return properties(file).stringPropertyNames()
				.stream()
				.filter((key) -> !key.startsWith(module + ".") && !key.startsWith("audit.act." + module + "."))
				.map((key) -> module + ": " + key);
		}).sorted().toList();
	}

	/**
	 * Keys that templates or classes name and no file has.
	 */
	List<String> missingKeys() {
		Set<String> known = keys();
		List<String> missing = new ArrayList<>();
		mentioned(templates(), TEMPLATE_KEY).filter((key) -> !known.contains(key)).forEach(missing::add);
		mentioned(classes(), ANNOTATION_KEY).filter((key) -> !known.contains(key) && !key.startsWith("jakarta."))
			.forEach(missing::add);
		return missing.stream().distinct().sorted().toList();
	}

	/**
	 * Keys that neither a template nor a class names, in full or as the beginning and the
	 * end of which it is put together: {@code "plot.crop." + code}, also without the
	 * module's name.
	 */
	List<String> unusedKeys() {
		Set<String> pieces = mentioned(Stream.concat(templates().stream(), classes().stream()).toList(), PIECE)
			.filter((piece) -> !modules().contains(piece.replaceFirst("\\.$", "")))
			.collect(Collectors.toSet());
		String everything = Stream.concat(templates().stream(), classes().stream())
			.map(Resources::read)
			.collect(Collectors.joining());
		return keys().stream()
			.filter((key) -> !everything.contains(key) && !isJoined(key, pieces)
					&& !isJoined(key.substring(key.indexOf('.') + 1), pieces))
			.toList();
	}

	private static boolean isJoined(String key, Set<String> pieces) {
		for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
			if (pieces.contains(key.substring(0, dot + 1))
					|| (pieces.contains(key.substring(0, dot)) && pieces.contains(key.substring(dot)))) {
				return true;
			}
		}
		return pieces.contains(key);
	}

	/**
	 * Templates longer than a reader holds in mind.
	 */
	List<String> longTemplates(int limit) {
		return templates().stream()
			.filter((file) -> SourceFiles.lines(file) > limit)
			.map((file) -> this.project.relativize(file) + ": " + SourceFiles.lines(file))
			.toList();
	}

	/**
	 * Templates that call beans or carry inline script or style.
	 */
	List<String> templatesThatDoTooMuch() {
		Pattern banned = Pattern
			.compile("\\$\\{[^}]*@[a-z]|<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=\"|th:utext");
		return templates().stream()
			.filter((file) -> banned.matcher(read(file)).find())
			.map((file) -> this.project.relativize(file).toString())
			.toList();
	}

	/**
	 * Elements whose condition Thymeleaf forgets, because it replaces them first.
	 */
	List<String> lostConditions() {
		Pattern lost = Pattern
			.compile("<[^>]*th:(?:if|unless)=[^>]*th:replace=|<[^>]*th:replace=[^>]*th:(?:if|unless)=");
		return templates().stream()
			.filter((file) -> lost.matcher(read(file)).find())
			.map((file) -> this.project.relativize(file).toString())
			.toList();
	}

	/**
	 * Messages with the wrong number of apostrophes: two where there are arguments, else
	 * one.
	 */
	List<String> misquotedKeys() {
		return messageFiles().flatMap((file) -> properties(file).entrySet().stream()).filter((message) -> {
			String text = message.getValue().toString();
			boolean arguments = text.matches("(?s).*\\{\\d.*");
			return arguments ? text.replace("''", "").contains("'") : text.contains("''");
		}).map((message) -> message.getKey().toString()).sorted().toList();
	}

	private Set<String> keys() {
		return messageFiles().flatMap((file) -> properties(file).stringPropertyNames().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Stream<Path> messageFiles() {
		return SourceFiles.under(this.project.resolve("src/main/resources/messages"), ".properties").stream();
	}

	private List<Path> templates() {
		return SourceFiles.under(this.project.resolve("src/main/resources/templates"), ".html");
	}

	private List<Path> classes() {
		return SourceFiles.under(this.project.resolve("src/main/java"), ".java");
	}

	private Stream<String> mentioned(List<Path> files, Pattern key) {
		return files.stream().flatMap((file) -> key.matcher(read(file)).results().map((found) -> found.group(1)));
	}

	private List<String> stray(Path folder, String ending, Set<String> allowed) {
		Set<String> modules = modules();
		return names(folder, ending).stream()
			.filter((name) -> !modules.contains(name) && !allowed.contains(name))
			.map((name) -> this.project.relativize(folder) + "/" + name)
			.toList();
	}

	private static List<String> names(Path folder, String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString().replaceAll(Pattern.quote(ending) + "$", ""))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties properties(Path file) {
		try (Reader reader = Files.newBufferedReader(file)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package uk.rowan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(RowanApplication.class);

	private static final Path DRAWN = Path.of("target/modules");

	private static final Pattern ARROW = Pattern.compile("(\\w+) --> [\\w.]*\\.(\\w+)");

	private static final Pattern LINK = Pattern
		.compile("data-entity-1=\"[\\w.]*\\.(\\w+)\" data-entity-2=\"[\\w.]*\\.(\\w+)\"");

	private static final Path KEPT = Path.of("docs/modules.puml");

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		MODULES.verify();
	}

	@Test
	void thePictureInTheDocumentationIsOfTheseModules() throws IOException {
		new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(DRAWN.toString()))
			.writeModulesAsPlantUml(Documenter.DiagramOptions.defaults()
				.withStyle(Documenter.DiagramOptions.DiagramStyle.UML)
				.withExclusions(ApplicationModule::isOpen));
		String drawn = Files.readString(DRAWN.resolve("components.puml"));
		if (Boolean.getBoolean("rowan.documentation.update")) {
			Files.createDirectories(KEPT.getParent());
			Files.writeString(KEPT, drawn);
		}
		assertThat(lines(Files.readString(KEPT)))
			.as("to draw it anew: ./mvnw test -Dtest=ModularityTests -Drowan.documentation.update=true")
			.containsExactlyElementsOf(lines(drawn));
	}

	@Test
	void itsDrawingShowsTheSameArrows() throws IOException {
		assertThat(arrows(LINK, Files.readString(Path.of("docs/modules.svg"))))
			.as("to draw it anew: plantuml -tsvg -Playout=smetana docs/modules.puml")
			.isNotEmpty()
			.isEqualTo(arrows(ARROW, Files.readString(KEPT)));
	}

	private static Set<String> arrows(Pattern pattern, String picture) {
		return pattern.matcher(picture)
			.results()
			.map((arrow) -> arrow.group(1) + " to " + arrow.group(2))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Boxes and arrows: their order is that of a set, and an arrow's word that of one of
	 * several uses.
	 */
	private static List<String> lines(String picture) {
		return picture.lines().map((line) -> line.replaceAll(" : \".*\"$", "")).sorted().toList();
	}

}

package uk.rowan.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ResourcesMirrorModulesTests {

	private static final Resources ROWAN = new Resources(Path.of(""));

	@TempDir
	private Path broken;

	@Test
	void everyFolderBelongsToAModule() throws IOException {
		assertThat(ROWAN.modules()).contains("audit", "shared", "web");
		assertThat(ROWAN.strayFolders()).isEmpty();
		write("src/main/java/uk/rowan/garden/Plot.java", "");
		write("src/main/resources/templates/garten/plot.html", "");
		write("src/main/resources/catalogue/gardens.csv", "");
		write("src/test/java/uk/rowan/shed/SpadeTests.java", "");
		assertThat(new Resources(this.broken).strayFolders()).containsExactly("src/main/resources/templates/garten",
				"src/main/resources/catalogue/gardens", "src/test/java/uk/rowan/shed");
	}

	@Test
	void everyMigrationSaysWhenAndWhose() throws IOException {
		assertThat(ROWAN.misnamedMigrations()).isEmpty();
		String folder = "src/main/resources/db/migration/garden/";
		write(folder + "V2026.11.21.0900__garden_create_plot.sql", "");
		write(folder + "V1__create_plot.sql", "");
		write(folder + "V2026.11.21.0901__shed_create_spade.sql", "");
		assertThat(new Resources(this.broken).misnamedMigrations()).containsExactly(folder + "V1__create_plot.sql",
				folder + "V2026.11.21.0901__shed_create_spade.sql");
	}

	@Test
	void everyKeyBeginsWithItsModule() throws IOException {
		assertThat(ROWAN.misplacedKeys()).isEmpty();
		write("src/main/resources/messages/garden.properties", "garden.plot=Plot\nshed.spade=Spade\n");
		assertThat(new Resources(this.broken).misplacedKeys()).containsExactly("garden: shed.spade");
	}

	@Test
	void everyKeyThatIsNamedExists() throws IOException {
		assertThat(ROWAN.missingKeys()).isEmpty();
		write("src/main/resources/messages/garden.properties", "garden.plot=Plot\n");
		write("src/main/resources/templates/garden/plot.html",
				"<p th:text=\"#{garden.plot}\"></p><p th:text=\"#{garden.title(${n})}\"></p>");
		write("src/main/java/uk/rowan/garden/PlotForm.java", "@Size(max = 9, message = \"{garden.crop.long}\")");
		assertThat(new Resources(this.broken).missingKeys()).containsExactly("garden.crop.long", "garden.title");
	}

	@Test
	void templatesReadAsOutlines() throws IOException {
		assertThat(ROWAN.longTemplates(100)).isEmpty();
		write("src/main/resources/templates/garden/plot.html", "<p></p>\n".repeat(101));
		assertThat(new Resources(this.broken).longTemplates(100)).hasSize(1);
	}

	@Test
	void templatesCallNoBeansAndCarryNoScript() throws IOException {
		assertThat(ROWAN.templatesThatDoTooMuch()).isEmpty();
		for (String wrong : List.of("${@clock.now()}", "<script>x</script>", "<p style=\"x\">", "<p onclick=\"x\">",
				"<p th:utext=\"x\">")) {
			write("src/main/resources/templates/garden/plot.html", wrong);
			assertThat(new Resources(this.broken).templatesThatDoTooMuch()).as(wrong).hasSize(1);
		}
	}

	@Test
	void noConditionStandsOnAnElementThatIsReplaced() throws IOException {
		assertThat(ROWAN.lostConditions()).isEmpty();
		write("src/main/resources/templates/garden/plot.html", "<p th:if=\"${a}\" th:replace=\"~{b :: c}\"></p>");
		assertThat(new Resources(this.broken).lostConditions()).hasSize(1);
	}

	@Test
	void apostrophesAreDoubledOnlyWhereThereAreArguments() throws IOException {
		assertThat(ROWAN.misquotedKeys()).isEmpty();
		write("src/main/resources/messages/garden.properties", "garden.a=Bee''s\ngarden.b={0} bee's\ngarden.c=Bee's\n");
		assertThat(new Resources(this.broken).misquotedKeys()).containsExactly("garden.a", "garden.b");
	}

	@Test
	void everyKeyIsNamedSomewhere() throws IOException {
		assertThat(ROWAN.unusedKeys()).isEmpty();
		write("src/main/resources/messages/garden.properties", """
				garden.plot=Plot
				garden.shed=Shed
				garden.crop.kale=Kale
				garden.tool.spade=Spade
				garden.bed.long=Too long
				garden.tool-shed.key=Key
				""");
		write("src/main/resources/templates/garden/plot.html",
				"<p th:text=\"#{garden.plot}\"></p><p th:text=\"#{|garden.crop.${crop}|}\"></p>");
		write("src/main/java/uk/rowan/garden/Plot.java",
				"say(\"tool.\" + tool); typed(\"garden.bed\"); wrong(key + \".long\");");
		assertThat(new Resources(this.broken).unusedKeys()).containsExactly("garden.shed", "garden.tool-shed.key");
	}

	private void write(String name, String text) throws IOException {
		Path file = this.broken.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}

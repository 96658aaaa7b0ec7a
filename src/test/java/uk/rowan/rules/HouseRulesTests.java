package uk.rowan.rules;

import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseRulesTests {

	private static final JavaClasses ROWAN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("uk.rowan");

	private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("uk.broken");

	private static final JavaClasses NONE = new ClassFileImporter().importClasses();

	private static final Map<String, ArchRule> RULES = new HouseRules("uk.rowan", SourceFiles.MAIN).all();

	private static final Map<String, ArchRule> BROKEN_RULES = new HouseRules("uk.broken", SourceFiles.TEST).all();

	static Stream<String> rules() {
		return RULES.keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void isKept(String rule) {
		RULES.get(rule).check(ROWAN);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void isSeenToFailOnWhatBreaksIt(String rule) {
		assertThatThrownBy(() -> BROKEN_RULES.get(rule).check(BROKEN)).isInstanceOf(AssertionError.class)
			.hasMessageContaining("was violated")
			.hasMessageContaining("uk.broken.garden");
	}

	@ParameterizedTest
	@MethodSource("rules")
	void failsWhenThereIsNothingToLookAt(String rule) {
		assertThatThrownBy(() -> RULES.get(rule).check(NONE)).isInstanceOf(AssertionError.class)
			.hasMessageContaining("failed to check any");
	}

	@Test
	void aModuleShowsAtMostTwoFifthsOfItsTypes() {
		Map<String, Visibility> modules = Visibility.byModule(ROWAN, "uk.rowan");
		assertThat(modules).isNotEmpty();
		assertThat(modules.values().stream().filter(Visibility::tooMuch)).isEmpty();
	}

	@Test
	void aModuleThatShowsMoreIsFound() {
		assertThat(Visibility.byModule(BROKEN, "uk.broken").values().stream().filter(Visibility::tooMuch))
			.anyMatch((module) -> module.name().equals("garden"));
	}

	@Test
	void filesStayShort() {
		int[] lengths = SourceFiles.MAIN.all().stream().mapToInt(SourceFiles::lines).sorted().toArray();
		double mean = java.util.Arrays.stream(lengths).average().orElseThrow();
		int nineTenths = lengths[lengths.length * 9 / 10];
		System.out.printf("%d files, mean %.0f lines (aim 45), p90 %d (aim 95), longest %d (stop 250)%n",
				lengths.length, mean, nineTenths, lengths[lengths.length - 1]);
		assertThat(mean).isLessThan(70);
		assertThat(nineTenths).isLessThan(150);
	}

	@Test
	void everyPackageIsAModuleThatSaysWhatItMayUse() {
		assertThat(ROWAN.stream()
			.map(JavaClass::getPackage)
			.distinct()
			.filter((unit) -> !unit.getName().equals("uk.rowan"))).isNotEmpty()
			.allMatch((unit) -> unit.isAnnotatedWith(org.springframework.modulith.ApplicationModule.class))
			.allMatch((unit) -> unit.isAnnotatedWith(org.jspecify.annotations.NullMarked.class));
	}

}

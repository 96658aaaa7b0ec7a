package uk.rowan.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every column of the migrated database is declared exactly once, in known words.
 */
@RowanTest
class CatalogueIsCompleteTests {

	@Autowired
	private Catalogue catalogue;

	@Test
	void everyColumnIsDeclared() {
		Set<String> missing = new TreeSet<>(inTheDatabase());
		this.catalogue.columns().forEach((column) -> missing.remove(name(column)));
		assertThat(missing).as("columns without a row in catalogue/<module>.csv").isEmpty();
	}

	@Test
	void noDeclarationIsWithoutItsColumn() {
		Set<String> there = Set.copyOf(inTheDatabase());
		assertThat(this.catalogue.columns()).extracting(CatalogueIsCompleteTests::name)
			.as("declared columns that the database does not have")
			.allMatch(there::contains);
	}

	@Test
	void noColumnIsDeclaredTwice() {
		assertThat(this.catalogue.columns()).extracting(CatalogueIsCompleteTests::name).doesNotHaveDuplicates();
	}

	@Test
	void everyClassIsOneOfTheNotices() {
		Set<String> known = this.catalogue.classes().stream().map(DataClass::words).collect(Collectors.toSet());
		assertThat(this.catalogue.columns()).filteredOn(DeclaredColumn::personal)
			.as("classes that catalogue/classes.csv does not list")
			.allMatch((column) -> known.contains(column.dataClass()));
	}

	@Test
	void onlyAClassThatMayBeSpecialIsDeclaredSpecial() {
		Set<String> special = this.catalogue.classes()
			.stream()
			.filter(DataClass::special)
			.map(DataClass::words)
			.collect(Collectors.toSet());
		assertThat(this.catalogue.columns()).filteredOn(DeclaredColumn::special)
			.as("declared special although the class is not")
			.allMatch((column) -> special.contains(column.dataClass()));
	}

	@Test
	void whatIsAlwaysSpecialIsDeclaredSo() {
		Set<String> always = Set.of("physical or mental health", "ethnicity", "sexuality or sexual health",
				"religious or spiritual or philosophical beliefs", "political opinions", "trade union membership",
				"genetic or biometric data", "criminal history");
		assertThat(this.catalogue.columns()).filteredOn((column) -> always.contains(column.dataClass()))
			.allMatch(DeclaredColumn::special);
	}

	@Test
	void personalDataHasAPurposeAndABasis() {
		assertThat(this.catalogue.columns()).filteredOn(DeclaredColumn::personal)
			.allMatch((column) -> !column.purpose().isEmpty())
			.allMatch((column) -> Catalogue.BASES.contains(column.basis()), "a basis of the list");
	}

	@Test
	void whatIsNotPersonalNeedsNoReason() {
		assertThat(this.catalogue.columns()).filteredOn((column) -> !column.personal())
			.allMatch((column) -> !column.special() && column.purpose().isEmpty() && column.basis().isEmpty());
	}

	private static String name(DeclaredColumn column) {
		return column.table() + "." + column.column();
	}

	private static List<String> inTheDatabase() {
		return TestDatabase.DATABASE.owner()
			.sql("""
					select c.table_name || '.' || c.column_name
					from information_schema.columns c
					join information_schema.tables t using (table_schema, table_name)
					where c.table_schema = 'public' and t.table_type = 'BASE TABLE'""")
			.query(String.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.toList();
	}

}

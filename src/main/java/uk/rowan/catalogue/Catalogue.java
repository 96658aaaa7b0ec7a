package uk.rowan.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.rowan.shared.CsvTable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * What personal data is held where: every column of every table, as each module declares
 * it in {@code catalogue/<module>.csv}.
 */
@Service
public class Catalogue {

	/** The lawful bases that a declaration may name (domain, 8.1). */
	static final List<String> BASES = List.of("public task", "legal obligation", "vital interests",
			"health or social care", "substantial public interest", "employment and social protection law",
			"legal claims", "consent");

	private final List<DataClass> classes;

	private final List<DeclaredColumn> columns;

	Catalogue() {
		this.classes = rows("classes").stream().map(Catalogue::dataClass).toList();
		this.columns = declarations();
	}

	/**
	 * Every class of data, in the order of the notices.
	 */
	public List<DataClass> classes() {
		return this.classes;
	}

	/**
	 * Every declared column, by module, table and order of declaration.
	 */
	public List<DeclaredColumn> columns() {
		return this.columns;
	}

	private static List<DeclaredColumn> declarations() {
		try {
			List<DeclaredColumn> columns = new ArrayList<>();
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:catalogue/*.csv")) {
				String module = Objects.requireNonNull(resource.getFilename()).replace(".csv", "");
				if (!"classes".equals(module) && !"recipients".equals(module)) {
					rows(resource).stream().map((row) -> column(module, row)).forEach(columns::add);
				}
			}
			columns.sort(Comparator.comparing(DeclaredColumn::module).thenComparing(DeclaredColumn::table));
			return List.copyOf(columns);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DataClass dataClass(Map<String, String> row) {
		return new DataClass(value(row, "class"), "yes".equals(value(row, "special")),
				"yes".equals(value(row, "optional")), value(row, "source"));
	}

	private static DeclaredColumn column(String module, Map<String, String> row) {
		return new DeclaredColumn(module, value(row, "table"), value(row, "column"), value(row, "class"),
				"yes".equals(value(row, "special")), value(row, "purpose"), value(row, "basis"));
	}

	/**
	 * A table among the catalogue's own resources.
	 */
	static List<Map<String, String>> rows(String name) {
		return rows(new PathMatchingResourcePatternResolver().getResource("classpath:catalogue/" + name + ".csv"));
	}

	private static List<Map<String, String>> rows(Resource resource) {
		try {
			return CsvTable.parse(resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String value(Map<String, String> row, String column) {
		return row.getOrDefault(column, "").strip();
	}

}

package uk.rowan.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.rowan.shared.CsvTable;

import org.springframework.stereotype.Service;

/**
 * The record of processing (UK GDPR, Article 30), made from what every column declares,
 * so that it cannot fall behind.
 */
@Service
class RecordOfProcessing {

	private final List<Activity> activities;

	private final List<String> recipients;

	RecordOfProcessing(Catalogue catalogue) {
		this.activities = catalogue.columns()
			.stream()
			.filter(DeclaredColumn::personal)
			.collect(Collectors.groupingBy((column) -> Map.entry(column.purpose(), column.basis())))
			.entrySet()
			.stream()
			.map((group) -> activity(group.getKey(), group.getValue()))
			.sorted(Comparator.comparing(Activity::purpose).thenComparing(Activity::basis))
			.toList();
		this.recipients = Catalogue.rows("recipients").stream().map((row) -> Catalogue.value(row, "category")).toList();
	}

	List<Activity> activities() {
		return this.activities;
	}

	/**
	 * The categories of recipients, in the notices' words (BA-10, BC-21 to BC-33, SO-14).
	 */
	List<String> recipients() {
		return this.recipients;
	}

	/**
	 * The activities as comma-separated values.
	 */
	String csv() {
		Stream<List<String>> rows = this.activities.stream()
			.map((activity) -> List.of(activity.purpose(), activity.basis(), String.join("; ", activity.classes()),
					String.join("; ", activity.special()), String.join("; ", activity.where())));
		return Stream
			.concat(Stream.of(List.of("purpose", "lawful basis", "classes of data", "of these special", "held in")),
					rows)
			.map((row) -> row.stream().map(CsvTable::write).collect(Collectors.joining(",")) + "\r\n")
			.collect(Collectors.joining());
	}

	private static Activity activity(Map.Entry<String, String> key, List<DeclaredColumn> columns) {
		return new Activity(key.getKey(), key.getValue(), words(columns.stream(), DeclaredColumn::dataClass),
				words(columns.stream().filter(DeclaredColumn::special), DeclaredColumn::dataClass),
				words(columns.stream(), DeclaredColumn::module));
	}

	private static List<String> words(Stream<DeclaredColumn> columns, Function<DeclaredColumn, String> part) {
		return columns.map(part).distinct().sorted().toList();
	}

}

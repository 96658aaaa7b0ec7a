package uk.rowan.live;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a table as sections of a record and a letter hold it: {@code | Ada | 7 |}.
 */
final class TableRow {

	private TableRow() {
	}

	static String of(String... cells) {
		return of(Stream.of(cells));
	}

	/**
	 * Each cell on one line, without the stroke that ends it.
	 */
	static String of(Stream<String> cells) {
		return cells.map((cell) -> cell.replaceAll("\\s*\\R\\s*", " ").replace('|', '/'))
			.collect(Collectors.joining(" | ", "| ", " |"));
	}

}

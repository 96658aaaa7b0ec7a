package uk.rowan.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table written as comma-separated values (RFC 4180) with a heading row: what
 * Rowan carries as resources, and what it is given.
 */
public final class CsvTable {

	private CsvTable() {
	}

	/**
	 * The rows below the heading, each value by its column's name; a missing value is
	 * left out.
	 */
	public static List<Map<String, String>> parse(String text) {
		List<List<String>> lines = lines(text);
		List<Map<String, String>> rows = new ArrayList<>();
		List<String> heading = lines.isEmpty() ? List.of() : lines.getFirst();
		for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
			Map<String, String> row = new LinkedHashMap<>();
			for (int column = 0; column < Math.min(line.size(), heading.size()); column++) {
				row.put(heading.get(column), line.get(column));
			}
			rows.add(row);
		}
		return rows;
	}

	/**
	 * One value as it is written, quoted where it must be; a value that a spreadsheet
	 * would take for a formula is made plain text.
	 */
	public static String write(String value) {
		String plain = (!value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0) ? "'" + value : value;
		return plain.matches("(?s).*[\",\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
	}

	private static List<List<String>> lines(String text) {
		List<List<String>> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder value = new StringBuilder();
		boolean quoted = false;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (quoted && c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
				value.append(c);
				at++;
			}
			else if (c == '"') {
				quoted = !quoted;
			}
			else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
				value.append(c);
			}
			else if (c != '\r') {
				line.add(value.toString());
				value.setLength(0);
				line = (c == '\n') ? finish(lines, line) : line;
			}
		}
		line.add(value.toString());
		finish(lines, line);
		return lines;
	}

	private static List<String> finish(List<List<String>> lines, List<String> line) {
		if (line.size() > 1 || !line.getFirst().isEmpty()) {
			lines.add(line);
		}
		return new ArrayList<>();
	}

}

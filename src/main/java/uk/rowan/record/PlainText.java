package uk.rowan.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The plain structure that words have: paragraphs between empty lines, lists whose lines
 * begin with "- ", tables whose lines begin with "|". Anything else is words.
 *
 * @param blocks one after the other
 */
record PlainText(List<Block> blocks) {

	/**
	 * A paragraph, a list or a table: one of the three is filled.
	 *
	 * @param words the paragraph
	 * @param items what a list names
	 * @param head the first row of a table
	 * @param rows the other rows
	 */
	record Block(String words, List<String> items, List<String> head, List<List<String>> rows) {

		/**
		 * Nothing of what was said: it never reaches a log.
		 */
		@Override
		public String toString() {
			return "block";
		}

	}

	/**
	 * Reads words.
	 */
	static PlainText of(String words) {
		List<Block> blocks = new ArrayList<>();
		List<String> run = new ArrayList<>();
		char kind = ' ';
		for (String line : words.lines().toList()) {
			char next = line.isBlank() ? ' ' : line.startsWith("- ") ? '-' : line.startsWith("|") ? '|' : 'p';
			if (next != kind && !run.isEmpty()) {
				blocks.add(block(kind, run));
				run = new ArrayList<>();
			}
			kind = next;
			if (next != ' ') {
				run.add(line);
			}
		}
		if (!run.isEmpty()) {
			blocks.add(block(kind, run));
		}
		return new PlainText(blocks);
	}

	private static Block block(char kind, List<String> lines) {
		return switch (kind) {
			case '-' ->
				new Block("", lines.stream().map((line) -> line.substring(2).strip()).toList(), List.of(), List.of());
			case '|' -> new Block("", List.of(), cells(lines.getFirst()),
					lines.stream().skip(1).map(PlainText::cells).toList());
			default -> new Block(String.join("\n", lines), List.of(), List.of(), List.of());
		};
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1)).map(String::strip).toList();
	}

}

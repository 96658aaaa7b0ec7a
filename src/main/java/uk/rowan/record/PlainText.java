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

	/** The most characters of a paragraph: laying out a longer one takes minutes. */
	static final int PARAGRAPH = 4_000;

	/** The most columns of a table: what has more is words. */
	static final int COLUMNS = 20;

	/** The most lines of a list. */
	static final int ITEMS = 200;

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
			char next = kind(line);
			if ((next != kind || (next == '-' && run.size() == ITEMS)) && !run.isEmpty()) {
				add(blocks, kind, run);
				run = new ArrayList<>();
			}
			kind = next;
			if (next != ' ') {
				run.add(line);
			}
		}
		if (!run.isEmpty()) {
			add(blocks, kind, run);
		}
		return new PlainText(blocks);
	}

	private static char kind(String line) {
		if (line.isBlank()) {
			return ' ';
		}
		if (line.startsWith("|") && line.chars().filter((letter) -> letter == '|').count() <= COLUMNS + 1) {
			return '|';
		}
		return (line.startsWith("- ") && line.length() <= PARAGRAPH) ? '-' : 'p';
	}

	private static void add(List<Block> blocks, char kind, List<String> lines) {
		switch (kind) {
			case '-' -> blocks.add(new Block("", lines.stream().map((line) -> line.substring(2).strip()).toList(),
					List.of(), List.of()));
			case '|' -> blocks.add(new Block("", List.of(), cells(lines.getFirst()),
					lines.stream().skip(1).map(PlainText::cells).toList()));
			default -> paragraphs(String.join("\n", lines))
				.forEach((words) -> blocks.add(new Block(words, List.of(), List.of(), List.of())));
		}
	}

	/** Ends each at the last space that it may have, never within a letter. */
	private static List<String> paragraphs(String words) {
		List<String> paragraphs = new ArrayList<>();
		int begin = 0;
		while (words.length() - begin > PARAGRAPH) {
			int most = begin + PARAGRAPH;
			int end = Math.max(words.lastIndexOf(' ', most), words.lastIndexOf('\n', most)) + 1;
			if (end <= begin) {
				end = Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most;
			}
			paragraphs.add(words.substring(begin, end).strip());
			begin = end;
		}
		paragraphs.add(words.substring(begin).strip());
		return paragraphs;
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1)).map(String::strip).toList();
	}

}

package uk.rowan.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The plain structure that words have: paragraphs between empty lines, lists whose lines
 * begin with "- ", tables whose lines begin with "|". Anything else is words.
 *
 * @param blocks one after the other
 */
record PlainText(List<Block> blocks) {

	private static final Pattern FROM_WORD = Pattern.compile("(?i)<o:p|<!--\\[if|class=\"?Mso|mso-|<html[ >]|</p>");

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

	/**
	 * The words without what a word processor puts around them when its markup is pasted:
	 * paragraphs and lists stay, everything else goes. Other words stay as they are.
	 */
	static String cleaned(String words) {
		if (!FROM_WORD.matcher(words).find()) {
			return words;
		}
		return without(without(without(words, "<!--", "-->"), "<style", "</style>"), "<xml", "</xml>")
			.replaceAll("\\s+", " ")
			.replaceAll("(?i)<li[^>]*>", "\n- ")
			.replaceAll("(?i)<br[^>]*>", "\n")
			.replaceAll("(?i)</?(p|div|h[1-6]|ul|ol|table|tr)\\b[^>]*>", "\n\n")
			.replaceAll("<[^>]*>", "")
			.replace("&nbsp;", " ")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&amp;", "&")
			.replaceAll("[ \\t]*\\n[ \\t]*", "\n")
			.replaceAll("\\n{2,}", "\n\n")
			.replaceAll("\\n\\n- ", "\n- ")
			.strip();
	}

	private static String without(String words, String from, String until) {
		StringBuilder kept = new StringBuilder();
		int at = 0;
		for (int begin = words.indexOf(from); begin >= 0; begin = words.indexOf(from, at)) {
			int end = words.indexOf(until, begin);
			if (end < 0) {
				break;
			}
			kept.append(words, at, begin);
			at = end + until.length();
		}
		return kept.append(words, at, words.length()).toString();
	}

}

package uk.rowan.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that the council publishes, as headings, paragraphs and lists; nothing in it is
 * ever read as markup.
 */
public final class PublishedText {

	private PublishedText() {
	}

	/**
	 * One piece of the text.
	 *
	 * @param heading a heading's words, empty where it is none
	 * @param lines a paragraph's lines, empty where it is none
	 * @param items a list's items, empty where it is none
	 */
	public record Block(String heading, List<String> lines, List<String> items) {

	}

	/**
	 * Reads a text: {@code # } begins a heading, {@code - } an item, an empty line ends a
	 * paragraph.
	 */
	public static List<Block> read(String words) {
		List<Block> blocks = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		List<String> items = new ArrayList<>();
		for (String line : words.lines().map(String::strip).toList()) {
			boolean heading = line.startsWith("# ");
			boolean item = line.startsWith("- ");
			if (!item) {
				finish(blocks, List.of(), items);
			}
			if (item || heading || line.isEmpty()) {
				finish(blocks, lines, List.of());
				lines = new ArrayList<>();
			}
			if (!item) {
				items = new ArrayList<>();
			}
			if (heading) {
				blocks.add(new Block(line.substring(2), List.of(), List.of()));
			}
			else if (item) {
				items.add(line.substring(2));
			}
			else if (!line.isEmpty()) {
				lines.add(line);
			}
		}
		finish(blocks, lines, items);
		return blocks;
	}

	private static void finish(List<Block> blocks, List<String> lines, List<String> items) {
		if (!lines.isEmpty() || !items.isEmpty()) {
			blocks.add(new Block("", List.copyOf(lines), List.copyOf(items)));
		}
	}

}

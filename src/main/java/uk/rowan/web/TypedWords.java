package uk.rowan.web;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * What was typed or pasted, as plain text: of a pasted document its paragraphs, lists and
 * tables stay, in every script there is; its markup and what nobody sees does not. What
 * reads like markup in somebody's own sentence stays as typed.
 */
public final class TypedWords {

	/** What only word processors write. */
	private static final Pattern DOCUMENT = Pattern
		.compile("(?i)<!--StartFragment|<!--\\[if|class=\"?Mso|<o:p|mso-[a-z-]{1,40}+:|<html[\\s>]|xmlns:o=|</p>");

	private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:]*+)[^<>]*+>|<![^<>]*+>");

	private static final Pattern BULLET = Pattern
		.compile("(?m)^[ \\t]*(?:[\\u2022\\u00B7\\u25AA\\u25CF\\uF0B7\\uF0A7]|o(?=\\t))[ \\t]*");

	private static final Pattern UNTYPED = Pattern
		.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u00AD\\uFEFF\\uFFF9-\\uFFFC]|[\\uE000-\\uF8FF]");

	private static final Set<String> UNSEEN = Set.of("style", "script", "head", "xml", "title");

	private final StringBuilder text = new StringBuilder();

	private boolean cell;

	private TypedWords() {
	}

	/**
	 * The text as it is kept: paragraphs between empty lines, lists whose lines begin
	 * with "- ", tables whose lines begin with "|".
	 */
	public static String of(String typed) {
		boolean document = DOCUMENT.matcher(typed).find();
		String words = document ? new TypedWords().read(withoutComments(typed)) : typed;
		words = words.replaceAll("\\r\\n?|[\\u000B\\u0085\\u2028\\u2029]", "\n").replace('\u00A0', ' ');
		words = UNTYPED.matcher(BULLET.matcher(words).replaceAll("- ")).replaceAll("");
		return document ? tidy(words) : words;
	}

	private static String withoutComments(String document) {
		StringBuilder kept = new StringBuilder();
		int at = 0;
		for (int begin = document.indexOf("<!--"); begin >= 0; begin = document.indexOf("<!--", at)) {
			int end = document.indexOf("-->", begin);
			if (end < 0) {
				break;
			}
			kept.append(document, at, begin);
			at = end + "-->".length();
		}
		return kept.append(document, at, document.length()).toString();
	}

	private String read(String document) {
		String flat = document.replaceAll("\\s+", " ");
		NavigableMap<Integer, String> ends = new TreeMap<>();
		Matcher tags = TAG.matcher(flat);
		while (tags.find()) {
			if ("/".equals(tags.group(1)) && UNSEEN.contains(name(tags))) {
				ends.put(tags.end(), name(tags));
			}
		}
		int at = 0;
		while (tags.find(at)) {
			this.text.append(HtmlUtils.htmlUnescape(flat.substring(at, tags.start())));
			at = tags.end();
			if (tags.group(2) != null) {
				at = tag(name(tags), !tags.group(1).isEmpty(), at, ends);
			}
		}
		return this.text.append(HtmlUtils.htmlUnescape(flat.substring(at))).toString();
	}

	private static String name(Matcher tag) {
		return (tag.group(2) != null) ? tag.group(2).toLowerCase(java.util.Locale.ROOT) : "";
	}

	/** Where to read on: what nobody sees ends with its end, if it has one. */
	private int tag(String name, boolean ends, int at, NavigableMap<Integer, String> hidden) {
		if (UNSEEN.contains(name)) {
			Map.Entry<Integer, String> end = ends ? null : hidden.higherEntry(at);
			return (end != null && end.getValue().equals(name)) ? end.getKey() : at;
		}
		switch (name) {
			case "br" -> this.text.append(this.cell ? " " : "\n");
			case "li" -> this.text.append(ends ? "\n" : "\n- ");
			case "tr" -> row(ends);
			case "td", "th" -> cell(ends);
			case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table" -> block();
			default -> {
			}
		}
		return at;
	}

	private void row(boolean ends) {
		this.cell = false;
		this.text.append(ends ? "\n" : "\n|");
	}

	private void cell(boolean ends) {
		this.cell = !ends;
		this.text.append(ends ? " |" : " ");
	}

	private void block() {
		if (this.cell) {
			this.text.append(' ');
		}
		else if (this.text.isEmpty() || !this.text.substring(Math.max(0, this.text.length() - 2)).equals("- ")) {
			this.text.append("\n\n");
		}
	}

	private static String tidy(String words) {
		return words.replaceAll(" {2,}", " ")
			.replaceAll(" ?\\n ?", "\n")
			.replaceAll("\\n{2,}", "\n\n")
			.replaceAll("\\n\\n(?=- |\\|)", "\n")
			.replaceAll("(?m)^(- .*|\\|.*\\|)\\n(?=[^\\n|-])", "$1\n\n")
			.strip();
	}

}

package uk.rowan.live;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * What was typed or pasted, as plain text: of a pasted document its lines and lists stay,
 * in every script there is; its markup and what nobody sees does not. What reads like
 * markup in somebody's own sentence stays as typed.
 */
final class TypedWords {

	/** The most characters of one field. */
	static final int MOST = 100_000;

	/** What only word processors write. */
	private static final Pattern DOCUMENT = Pattern
		.compile("(?i)<!--StartFragment|class=\"?Mso|<o:p|mso-[a-z-]+:|<html[\\s>]|xmlns:o=");

	private static final Pattern UNSEEN = Pattern
		.compile("(?is)<!--.*?-->|<(style|script|head|xml|title)[\\s>].*?</\\1>|<!\\[[^\\]]*\\]>");

	private static final Pattern BULLET = Pattern
		.compile("(?m)^[ \\t]*(?:[\\u2022\\u00B7\\u25AA\\u25CF\\uF0B7\\uF0A7]|o(?=\\t))[ \\t]*");

	private static final Pattern UNTYPED = Pattern
		.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u00AD\\uFEFF\\uFFF9-\\uFFFC]|[\\uE000-\\uF8FF]");

	private TypedWords() {
	}

	/**
	 * The text as it is kept.
	 * @return empty when it is too long
	 */
	static Optional<String> of(String typed) {
		String text = DOCUMENT.matcher(typed).find() ? lines(typed) : typed;
		text = text.replaceAll("\\r\\n?|[\\u000B\\u0085\\u2028\\u2029]", "\n").replace('\u00A0', ' ');
		text = UNTYPED.matcher(BULLET.matcher(text).replaceAll("- ")).replaceAll("");
		return (text.codePointCount(0, text.length()) <= MOST) ? Optional.of(text) : Optional.empty();
	}

	private static String lines(String document) {
		String text = UNSEEN.matcher(document).replaceAll("").replaceAll("\\s+", " ");
		text = text.replaceAll("(?i)\\s*<(ul|ol)[^>]*>", "")
			.replaceAll("(?i)\\s*<li[^>]*>\\s*(<p[^>]*>)?", "\n- ")
			.replaceAll("(?i)\\s*<br[^>]*>\\s*", "\n")
			.replaceAll("(?i)</t[dh]>\\s*(?=<t[dh])", "\t")
			.replaceAll("(?i)\\s*(</(p|div|h[1-6]|tr|ul|ol)>\\s*)+(?=\\n)", "")
			.replaceAll("(?i)\\s*</(p|div|h[1-6]|tr|ul|ol)>\\s*", "\n")
			.replaceAll("<[^>]*>", "");
		return HtmlUtils.htmlUnescape(text)
			.replaceAll("[ \\u00A0]*\\n[ \\u00A0]*", "\n")
			.replaceAll("\\n{3,}", "\n\n")
			.strip();
	}

}

package uk.rowan.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as people type them, in every script: kept as they are in Unicode's composed
 * form, compared without accents and case.
 */
final class TypedName {

	/** Longer than any name; what is longer is a mistake. */
	static final int LONGEST = 100;

	/** Control characters, and those that turn the direction of the text around them. */
	private static final Pattern UNWANTED = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069]");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private TypedName() {
	}

	/**
	 * The same name, composed, without spaces around and with one between words.
	 */
	static String tidy(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\p{Zs}\\t]+", " ").strip();
	}

	/**
	 * Whether it holds nothing but what can be seen and read.
	 */
	static boolean isReadable(String typed) {
		return !UNWANTED.matcher(tidy(typed)).find();
	}

	/**
	 * The words of a name without accents, apostrophes and case, for comparing.
	 */
	static String plain(String name) {
		String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String lower = bare.toLowerCase(Locale.ROOT)
			.replaceAll("['\\u2018\\u2019\\u02BC]", "")
			.replace("ß", "ss")
			.replace("ł", "l")
			.replace("ø", "o")
			.replace("đ", "d")
			.replace("ð", "d")
			.replace("þ", "th")
			.replace("æ", "ae")
			.replace("œ", "oe")
			.replace("ı", "i");
		return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
	}

}

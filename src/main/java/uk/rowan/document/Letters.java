package uk.rowan.document;

import java.text.Normalizer;
import java.util.BitSet;

import com.ibm.icu.text.Transliterator;

/**
 * Which letters a document can print. What is written in a script that the typeface lacks
 * stands in Latin letters, as a passport has it; a sign that has none becomes a box, so
 * that the reader sees that one stood there; what cannot be printed at all is left out.
 */
final class Letters {

	private static final int BOX = 0x25A1;

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFC");

	private static final BitSet KNOWN = Typeface.letters();

	private Letters() {
	}

	/**
	 * The markup without what no markup may hold: control characters and halves of
	 * letters.
	 */
	static String readable(String markup) {
		StringBuilder readable = new StringBuilder(markup.length());
		markup.codePoints()
			.filter((letter) -> letter == '\n' || letter == '\t' || !isInvisible(letter))
			.forEach(readable::appendCodePoint);
		return readable.toString();
	}

	/**
	 * The text with letters that the typeface has: what is written in another script
	 * stands in Latin letters.
	 */
	static String printable(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		StringBuilder foreign = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach((letter) -> {
			if (isUnknown(letter)) {
				foreign.appendCodePoint(letter);
				return;
			}
			flush(foreign, printable);
			add(letter, printable);
		});
		flush(foreign, printable);
		return printable.toString();
	}

	private static boolean isUnknown(int letter) {
		return !KNOWN.get(letter) && !isInvisible(letter) && letter != '\n' && letter != '\t';
	}

	private static void flush(StringBuilder foreign, StringBuilder printable) {
		if (!foreign.isEmpty()) {
			LATIN.transliterate(foreign.toString()).codePoints().forEach((letter) -> add(letter, printable));
			foreign.setLength(0);
		}
	}

	private static void add(int letter, StringBuilder printable) {
		if (letter == '\n' || letter == '\t' || (KNOWN.get(letter) && !isInvisible(letter))) {
			printable.appendCodePoint(letter);
		}
		else if (!isInvisible(letter) && Character.getType(letter) != Character.NON_SPACING_MARK) {
			printable.appendCodePoint(BOX);
		}
	}

	/**
	 * Control characters, halves of letters, and marks that only change how others look.
	 */
	private static boolean isInvisible(int letter) {
		int type = Character.getType(letter);
		return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
				|| (letter >= 0xFE00 && letter <= 0xFE0F) || (letter & 0xFFFE) == 0xFFFE;
	}

}

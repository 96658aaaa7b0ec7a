package uk.rowan.document;

import java.text.Normalizer;
import java.util.BitSet;

/**
 * Which letters a document can print. Letters of scripts that the typeface lacks become a
 * box, so that the reader sees that one stood there; what cannot be printed at all is
 * left out.
 */
final class Letters {

	private static final int BOX = 0x25A1;

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
	 * The text with letters that the typeface has.
	 */
	static String printable(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach((letter) -> {
			if (letter == '\n' || letter == '\t' || (KNOWN.get(letter) && !isInvisible(letter))) {
				printable.appendCodePoint(letter);
			}
			else if (!isInvisible(letter) && Character.getType(letter) != Character.NON_SPACING_MARK) {
				printable.appendCodePoint(BOX);
			}
		});
		return printable.toString();
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

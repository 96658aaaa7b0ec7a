package uk.rowan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.core.io.ClassPathResource;

/**
 * The typeface that goes into every document: DejaVu Sans, free to be passed on, with the
 * letters of Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic script.
 */
enum Typeface {

	/** For text. */
	REGULAR("DejaVuSansCondensed.ttf", 400),
	/** For headings. */
	BOLD("DejaVuSansCondensed-Bold.ttf", 700);

	/** What the style sheet calls it. */
	static final String FAMILY = "DejaVu";

	private static final int LAST = 0x1FFFF;

	private final String file;

	private final int weight;

	Typeface(String file, int weight) {
		this.file = file;
		this.weight = weight;
	}

	int weight() {
		return this.weight;
	}

	InputStream open() {
		try {
			return new ClassPathResource("net/sf/jasperreports/fonts/dejavu/" + this.file).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The letters that both have.
	 */
	static BitSet letters() {
		BitSet letters = REGULAR.own();
		letters.and(BOLD.own());
		return letters;
	}

	private BitSet own() {
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
			CmapLookup lookup = font.getUnicodeCmapLookup();
			BitSet letters = new BitSet(LAST);
			for (int letter = ' '; letter <= LAST; letter++) {
				letters.set(letter, lookup.getGlyphId(letter) > 0);
			}
			return letters;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package uk.rowan.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postcode of the United Kingdom in its canonical form: upper case, one space (domain
 * 10.5). A letter O where a digit belongs is refused: SK3 ORF is none.
 *
 * @param text the canonical form
 */
record Postcode(String text) {

	private static final Pattern SHAPE = Pattern
		.compile("GIR 0AA|(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9](?:[0-9ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]))"
				+ " [0-9][ABD-HJLNP-UW-Z]{2}");

	private static final int INWARD = 3;

	Postcode {
		if (!SHAPE.matcher(text).matches()) {
			throw new IllegalArgumentException("not a postcode");
		}
	}

	/**
	 * Reads what was typed, in any case, with or without spaces.
	 */
	static Optional<Postcode> parse(String typed) {
		String letters = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
		if (letters.length() <= INWARD || letters.length() > 7) {
			return Optional.empty();
		}
		int border = letters.length() - INWARD;
		String canonical = letters.substring(0, border) + " " + letters.substring(border);
		return SHAPE.matcher(canonical).matches() ? Optional.of(new Postcode(canonical)) : Optional.empty();
	}

	@Override
	public String toString() {
		return "postcode";
	}

}

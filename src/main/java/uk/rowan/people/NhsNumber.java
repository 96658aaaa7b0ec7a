package uk.rowan.people;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A person's number in the National Health Service: ten digits, the last a check digit
 * (domain 10.3). Ten zeros pass the arithmetic and belong to nobody.
 *
 * @param digits the ten digits
 */
record NhsNumber(String digits) {

	private static final int LENGTH = 10;

	NhsNumber {
		if (!isNhsNumber(digits)) {
			throw new IllegalArgumentException("not an NHS number");
		}
	}

	/**
	 * Reads what was typed, spaces and hyphens anywhere.
	 */
	static Optional<NhsNumber> parse(String typed) {
		String digits = typed.replaceAll("[\\s\\p{Pd}]", "");
		return isNhsNumber(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
	}

	private static boolean isNhsNumber(String digits) {
		return digits.matches("[0-9]{10}") && !digits.equals("0".repeat(LENGTH))
				&& checkDigit(digits) == digit(digits, 9);
	}

	/**
	 * Weights 10 to 2 on the first nine digits; 10 stands for no number at all.
	 */
	private static int checkDigit(String digits) {
		int sum = 0;
		for (int place = 0; place < LENGTH - 1; place++) {
			sum += digit(digits, place) * (LENGTH - place);
		}
		return (11 - (sum % 11)) % 11;
	}

	private static int digit(String digits, int place) {
		return digits.charAt(place) - '0';
	}

	/**
	 * As people read it out: three, three, four.
	 */
	String inGroups() {
		return inGroups(this.digits);
	}

	/**
	 * The same of ten digits as stored; empty where none are.
	 */
	static String inGroups(@Nullable String digits) {
		return (digits != null) ? digits.replaceFirst("^(...)(...)(....)$", "$1 $2 $3") : "";
	}

	@Override
	public String toString() {
		return "NHS number";
	}

}

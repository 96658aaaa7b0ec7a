package uk.rowan.demo;

/**
 * NHS numbers of the range 999, which belongs to nobody, in order.
 */
final class NhsNumbers {

	private int next = 1000;

	/**
	 * The next number whose check digit exists.
	 */
	String next() {
		while (true) {
			String nine = "999" + String.format(java.util.Locale.ROOT, "%06d", this.next);
			this.next += 37;
			int sum = 0;
			for (int place = 0; place < nine.length(); place++) {
				sum += (nine.charAt(place) - '0') * (10 - place);
			}
			int check = (11 - sum % 11) % 11;
			if (check < 10) {
				return nine + check;
			}
		}
	}

}

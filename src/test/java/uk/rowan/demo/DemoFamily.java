package uk.rowan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A family of Rowanshire as {@code demo/families.txt} tells of it.
 *
 * @param name the family's name
 * @param home street, town and postcode
 * @param confidential whether the address must not be seen by the other side
 * @param before street, town and postcode of former homes, and the days since they were
 * left
 * @param adults the adults
 * @param children the children, unborn ones too
 */
record DemoFamily(String name, List<String> home, boolean confidential, List<List<String>> before, List<Adult> adults,
		List<Child> children) {

	private static final Pattern AGE = Pattern.compile("(\\d+)y(?:(\\d+)m)?|unborn-(\\d+)|overdue-(\\d+)");

	/**
	 * An adult of the family.
	 *
	 * @param kind what the adult is to the children
	 * @param responsible whether with parental responsibility
	 * @param name given names and family name
	 * @param age in years
	 */
	record Adult(String kind, boolean responsible, String name, String age) {

	}

	/**
	 * A child of the family.
	 *
	 * @param name given names and family name
	 * @param sex as recorded
	 * @param age in years and months, or the days until birth is or since it was expected
	 * @param history what happened, oldest first
	 */
	record Child(String name, String sex, String age, List<Step> history) {

		boolean unborn() {
			return !Character.isDigit(this.age.charAt(0));
		}

	}

	/**
	 * Something that happened to a child's case.
	 *
	 * @param daysAgo when, from the day of the first start
	 * @param what which act
	 * @param code whom or which kind
	 * @param words why
	 */
	record Step(int daysAgo, String what, String code, String words) {

		static Step read(String text) {
			String[] parts = text.strip().split(" ", 4);
			return new Step(Integer.parseInt(parts[0]), parts[1], parts[2], (parts.length > 3) ? parts[3] : "");
		}

	}

	/**
	 * Reads all of them.
	 */
	static List<DemoFamily> read(List<String> lines) {
		List<DemoFamily> families = new ArrayList<>();
		for (String line : lines) {
			String[] word = line.split(" ", 2);
			switch (word[0]) {
				case "family" -> families.add(family(word[1].split(" \\| ", -1)));
				case "before" -> families.getLast().before.add(List.of(word[1].split(" \\| ", -1)));
				case "adult" -> families.getLast().adults.add(adult(word[1]));
				case "child" -> families.getLast().children.add(child(word[1]));
				default -> {
					// A remark or an empty line.
				}
			}
		}
		return families;
	}

	private static DemoFamily family(String[] parts) {
		boolean confidential = parts[1].startsWith("!");
		List<String> home = List.of(parts[1].replace("!", ""), parts[2], parts[3]);
		return new DemoFamily(parts[0], home, confidential, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	private static Adult adult(String text) {
		String[] kind = text.split(" ", 2);
		String[] parts = kind[1].split(", ", -1);
		return new Adult(kind[0].replace("+", ""), kind[0].endsWith("+"), parts[0], parts[1]);
	}

	private static Child child(String text) {
		String[] halves = text.split(" \\| ", -1);
		String[] parts = halves[0].split(", ", -1);
		List<Step> history = Arrays.stream(halves[1].split(";(?= \\d)", -1)).map(Step::read).toList();
		return new Child(parts[0], parts[1], parts[2], history);
	}

	/**
	 * How many days ago the family became known.
	 */
	int knownSince() {
		return this.children.stream()
			.flatMap((child) -> child.history().stream())
			.map(Step::daysAgo)
			.max(Comparator.naturalOrder())
			.orElse(0);
	}

	/**
	 * The day of birth, or the day on which birth is expected.
	 */
	static LocalDate date(String age, LocalDate today) {
		Matcher parts = AGE.matcher(age);
		if (!parts.matches()) {
			throw new IllegalArgumentException(age);
		}
		if (parts.group(3) != null) {
			return today.plusDays(Long.parseLong(parts.group(3)));
		}
		if (parts.group(4) != null) {
			return today.minusDays(Long.parseLong(parts.group(4)));
		}
		// A few days more, other ones for each age, so that not everybody has a birthday
		// at the start.
		return today.minusYears(number(parts.group(1)))
			.minusMonths(number(parts.group(2)))
			.minusDays(3 + (number(parts.group(1)) * 7 + number(parts.group(2)) * 5) % 24);
	}

	private static int number(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

}

package uk.rowan.exclusion;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a conference from which somebody can be excluded: a section of its agenda
 * (domain, 11.1). Attendance is never one.
 */
public enum ExcludedPart {

	/** Views of child and family. */
	VIEWS(3),
	/** What people are worried about, with what is confidential. */
	WORRIES(4),
	/** What is working well. */
	WORKING(5),
	/** What needs to happen. */
	NEEDS(6),
	/** Each agency's view. */
	AGENCIES(7),
	/** The decision and the outline plan. */
	DECISION(8),
	/** The summary. */
	CLOSING(9);

	/** As many sections the agenda has; the first two are open to everybody invited. */
	static final int SECTIONS = 9;

	private final int section;

	ExcludedPart(int section) {
		this.section = section;
	}

	/**
	 * The part that a section of the agenda is.
	 * @param section 1 for the first
	 * @return empty when nobody is excluded from it
	 */
	public static Optional<ExcludedPart> ofSection(int section) {
		return Arrays.stream(values()).filter((one) -> one.section == section).findFirst();
	}

	/**
	 * Sections of the agenda that follow each other.
	 *
	 * @param from how many are before them
	 * @param until how many are over afterwards
	 */
	record Stretch(int from, int until) {

		private int length() {
			return this.until - this.from;
		}

	}

	/**
	 * The longest stretch without any of these parts, of several the first.
	 * @return empty when there are no parts, or nothing is left
	 */
	static Optional<Stretch> without(Set<ExcludedPart> parts) {
		Stretch longest = new Stretch(0, 0);
		int from = 0;
		for (int section = 1; section <= SECTIONS; section++) {
			if (ofSection(section).filter(parts::contains).isPresent()) {
				from = section;
			}
			else if (section - from > longest.length()) {
				longest = new Stretch(from, section);
			}
		}
		return (parts.isEmpty() || longest.length() == 0) ? Optional.empty() : Optional.of(longest);
	}

	static Optional<ExcludedPart> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

}

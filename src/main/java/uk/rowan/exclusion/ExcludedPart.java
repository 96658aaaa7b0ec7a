package uk.rowan.exclusion;

import java.util.Arrays;
import java.util.Optional;

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

	static Optional<ExcludedPart> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

}

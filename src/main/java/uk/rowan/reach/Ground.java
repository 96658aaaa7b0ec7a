package uk.rowan.reach;

import java.util.Arrays;

/**
 * Why somebody may, or may not, see a case; strongest first. The ground stands in every
 * audit entry of a view.
 */
public enum Ground {

	/** The case is allocated to the account. */
	ALLOCATED,
	/** The account is assigned to a meeting of the case. */
	ASSIGNED,
	/** The account manages the team that the case is with. */
	TEAM,
	/** The account is one of those that a restriction leaves. */
	NAMED,
	/** The account coordinates for the conference unit. */
	UNIT,
	/** The account made the record. */
	CREATED,
	/** The account opened the case with a reason, for a limited time. */
	BREAK_GLASS,
	/** The case is closed to all but the named. */
	RESTRICTION,
	/** The account has an interest in somebody of the family. */
	INTEREST;

	/**
	 * The strongest of several.
	 * @param grounds their codes with commas between, as a statement joins them; at least
	 * one
	 */
	public static Ground strongest(String grounds) {
		return Arrays.stream(grounds.split(",")).map(Ground::valueOf).min(Ground::compareTo).orElseThrow();
	}

}

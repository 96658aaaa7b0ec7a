package uk.rowan.meeting;

import java.util.Arrays;
import java.util.Optional;

/**
 * As what somebody is invited (domain, 2.4); the words are messages
 * {@code meeting.role.<role>}.
 */
public enum InviteeRole {

	CHILD(Side.KIN, Part.OPEN), PARENT(Side.KIN, Part.OPEN), CARER(Side.KIN, Part.OPEN),
	WIDER_FAMILY(Side.KIN, Part.OPEN), SUPPORTER(Side.FAMILY, Part.OPEN), ADVOCATE(Side.FAMILY, Part.OPEN),
	SOLICITOR(Side.FAMILY, Part.OPEN), INTERPRETER(Side.FAMILY, Part.OPEN), SOCIAL_WORKER(Side.PROFESSION, Part.ALL),
	TEAM_MANAGER(Side.PROFESSION, Part.ALL), POLICE(Side.PROFESSION, Part.ALL),
	HEALTH_VISITOR(Side.PROFESSION, Part.ALL), SCHOOL_NURSE(Side.PROFESSION, Part.ALL), GP(Side.PROFESSION, Part.ALL),
	MIDWIFE(Side.PROFESSION, Part.ALL), PAEDIATRICIAN(Side.PROFESSION, Part.ALL), CAMHS(Side.PROFESSION, Part.ALL),
	ADULT_MENTAL_HEALTH(Side.PROFESSION, Part.ALL), SCHOOL(Side.PROFESSION, Part.ALL),
	EARLY_YEARS(Side.PROFESSION, Part.ALL), EDUCATION_WELFARE(Side.PROFESSION, Part.ALL),
	HOUSING(Side.PROFESSION, Part.ALL), PROBATION(Side.PROFESSION, Part.ALL),
	SUBSTANCE_SERVICE(Side.PROFESSION, Part.ALL), YOUTH_JUSTICE(Side.PROFESSION, Part.ALL),
	VOLUNTARY(Side.PROFESSION, Part.ALL), DOMESTIC_ABUSE(Side.PROFESSION, Part.ALL), LEGAL(Side.PROFESSION, Part.OPEN),
	OBSERVER(Side.PROFESSION, Part.NOTHING), FOSTER_CARER(Side.PROFESSION, Part.OPEN),
	OTHER_AGENCY(Side.PROFESSION, Part.OPEN);

	private final Side side;

	private final Part part;

	InviteeRole(Side side, Part part) {
		this.side = side;
		this.part = part;
	}

	/**
	 * What somebody receives of a formal record, unless more is left out.
	 */
	public enum Part {

		/** Nothing, unless somebody says so; and then what is open. */
		NOTHING,
		/** What is not kept from the family. */
		OPEN,
		/** What is kept from the family too. */
		ALL

	}

	/** With whom somebody comes. */
	private enum Side {

		KIN, FAMILY, PROFESSION

	}

	/**
	 * What such a one receives of a formal record.
	 */
	public Part receives() {
		return this.part;
	}

	/**
	 * The role of a code.
	 * @return empty when there is none
	 */
	static Optional<InviteeRole> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

	/**
	 * Whether it is somebody of the family, or comes with them.
	 */
	public boolean family() {
		return this.side != Side.PROFESSION;
	}

	/**
	 * Whether it is somebody who comes by profession, for the council or an agency.
	 */
	public boolean professional() {
		return !family();
	}

	/**
	 * Whether somebody of the family comes as such a one: then their record says who they
	 * are.
	 */
	boolean kin() {
		return this.side == Side.KIN;
	}

}

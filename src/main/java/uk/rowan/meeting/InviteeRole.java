package uk.rowan.meeting;

import java.util.Arrays;
import java.util.Optional;

/**
 * As what somebody is invited (domain, 2.4); the words are messages
 * {@code meeting.role.<role>}.
 */
public enum InviteeRole {

	CHILD, PARENT, CARER, WIDER_FAMILY, SUPPORTER, ADVOCATE, SOLICITOR, INTERPRETER, SOCIAL_WORKER, TEAM_MANAGER,
	POLICE, HEALTH_VISITOR, SCHOOL_NURSE, GP, MIDWIFE, PAEDIATRICIAN, CAMHS, ADULT_MENTAL_HEALTH, SCHOOL, EARLY_YEARS,
	EDUCATION_WELFARE, HOUSING, PROBATION, SUBSTANCE_SERVICE, YOUTH_JUSTICE, VOLUNTARY, DOMESTIC_ABUSE, LEGAL, OBSERVER,
	FOSTER_CARER, OTHER_AGENCY;

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
		return compareTo(INTERPRETER) <= 0;
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
		return compareTo(WIDER_FAMILY) <= 0;
	}

}

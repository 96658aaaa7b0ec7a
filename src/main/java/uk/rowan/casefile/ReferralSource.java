package uk.rowan.casefile;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who told the council first, in the codes of the children in need census (domain, 3.4).
 */
public enum ReferralSource {

	FAMILY("1A"), ACQUAINTANCE("1B"), SELF("1C"), OTHER_INDIVIDUAL("1D"), SCHOOL("2A"), EDUCATION_SERVICE("2B"),
	GP("3A"), HEALTH_VISITOR("3B"), SCHOOL_NURSE("3C"), OTHER_PRIMARY_HEALTH("3D"), EMERGENCY_DEPARTMENT("3E"),
	OTHER_HEALTH("3F"), HOUSING("4"), SOCIAL_CARE("5A"), OTHER_INTERNAL("5B"), OTHER_COUNCIL("5C"), EARLY_HELP("5D"),
	POLICE("6"), OTHER_LEGAL("7"), OTHER("8"), ANONYMOUS("9"), UNKNOWN("10");

	private final String code;

	ReferralSource(String code) {
		this.code = code;
	}

	/**
	 * The census code: {@code 1A} to {@code 10}.
	 */
	public String code() {
		return this.code;
	}

	static Optional<ReferralSource> of(String code) {
		return Arrays.stream(values()).filter((source) -> source.code.equals(code)).findFirst();
	}

}

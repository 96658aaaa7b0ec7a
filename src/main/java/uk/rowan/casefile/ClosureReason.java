package uk.rowan.casefile;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a case was closed, in the codes of the children in need census (domain, 3.4).
 */
public enum ClosureReason {

	ADOPTED("RC1"), DIED("RC2"), CHILD_ARRANGEMENTS("RC3"), SPECIAL_GUARDIANSHIP("RC4"), TRANSFERRED("RC5"),
	ADULT_SOCIAL_CARE("RC6"), SERVICES_CEASED("RC7"), NO_FURTHER_ACTION("RC8"), EARLY_HELP("RC9");

	private final String code;

	ClosureReason(String code) {
		this.code = code;
	}

	/**
	 * The census code: {@code RC1} to {@code RC9}.
	 */
	public String code() {
		return this.code;
	}

	static Optional<ClosureReason> of(String code) {
		return Arrays.stream(values()).filter((reason) -> reason.code.equals(code)).findFirst();
	}

}

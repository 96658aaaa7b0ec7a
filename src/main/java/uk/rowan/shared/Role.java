package uk.rowan.shared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a member of staff does in Rowan; a person may hold several (design, "Who uses
 * it").
 */
public enum Role {

	COORDINATOR("conference coordinator"), CHAIR("conference chair"), MINUTE_TAKER("minute taker"),
	SOCIAL_WORKER("social worker"), TEAM_MANAGER("team manager"), RECORDS_MANAGER("records manager"),
	DPO("data protection officer"), CALDICOTT("Caldicott Guardian"), LADO("LADO"), CHANNEL("Channel coordinator"),
	PARTNERSHIP("partnership officer"), ADMIN("administrator");

	private final String words;

	Role(String words) {
		this.words = words;
	}

	/**
	 * The roles that work with families, and no others, can reach a case; in their order.
	 */
	public static Set<Role> casework() {
		return Collections.unmodifiableSet(EnumSet.of(COORDINATOR, CHAIR, MINUTE_TAKER, SOCIAL_WORKER, TEAM_MANAGER));
	}

	/**
	 * The role as practitioners say it, lower case.
	 */
	public String words() {
		return this.words;
	}

}

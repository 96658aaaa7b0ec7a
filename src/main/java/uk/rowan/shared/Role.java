package uk.rowan.shared;

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
	 * The role as practitioners say it, lower case.
	 */
	public String words() {
		return this.words;
	}

}

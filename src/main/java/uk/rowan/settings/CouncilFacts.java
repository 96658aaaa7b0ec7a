package uk.rowan.settings;

/**
 * What the council says of itself, in one version.
 *
 * @param version which version, counted from 1; 0 before anything was said
 * @param name the council
 * @param unit the conference unit
 * @param address the unit's postal address, lines apart
 * @param privacyNotice where the corporate privacy notice is found (ST-25), may be empty
 */
record CouncilFacts(int version, String name, String unit, String address, String privacyNotice) {

	/** Before an administrator has said anything. */
	static final CouncilFacts NONE = new CouncilFacts(0, "Your council", "Child protection conferences", "", "");

}

package uk.rowan.settings;

/**
 * What a contact of the council is for.
 */
public enum ContactKind {

	/** To report a concern about a child (SK-8). */
	CONCERN("Report a concern about a child"),
	/** To answer a letter of the conference unit, or to ask about it. */
	CONFERENCE_UNIT("Conference unit, as its letters name it"),
	/** The Caldicott Guardian (BC-35). */
	CALDICOTT("Caldicott Guardian"),
	/** The data protection officer (SK-10). */
	DATA_PROTECTION("Data protection officer"),
	/** Where consent can be withdrawn when no officer is known (BC-19). */
	CUSTOMER_SERVICES("Customer services");

	private final String words;

	ContactKind(String words) {
		this.words = words;
	}

	/**
	 * The kind in words.
	 */
	public String words() {
		return this.words;
	}

}

package uk.rowan.people;

/**
 * What one person is to another: "A is the mother of B". The words for both directions
 * are messages {@code people.relationship.<kind>} and
 * {@code people.relationship.<kind>.inverse}.
 */
public enum RelationshipKind {

	MOTHER(true), FATHER(true), PARENT(true), ADOPTIVE_PARENT(true), STEP_PARENT(true), GRANDPARENT(true),
	GREAT_GRANDPARENT(true), AUNT_OR_UNCLE(true), FOSTER_CARER(true), SPECIAL_GUARDIAN(true), CARER(true),
	SIBLING(false), HALF_SIBLING(false), STEP_SIBLING(false), COUSIN(false), PARTNER(false), FORMER_PARTNER(false),
	OTHER_RELATIVE(true), FAMILY_FRIEND(true);

	private final boolean mayCarryResponsibility;

	RelationshipKind(boolean mayCarryResponsibility) {
		this.mayCarryResponsibility = mayCarryResponsibility;
	}

	/**
	 * Whether such a person may hold parental responsibility for the other (Children Act
	 * 1989 s.3).
	 */
	public boolean mayCarryResponsibility() {
		return this.mayCarryResponsibility;
	}

}

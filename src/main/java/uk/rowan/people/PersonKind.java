package uk.rowan.people;

/**
 * Whether a person is a child, an adult, or not born yet (design, "Pages": one record
 * from pregnancy to adulthood).
 */
public enum PersonKind {

	CHILD, ADULT, UNBORN

}

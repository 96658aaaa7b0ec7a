package uk.rowan.people;

/**
 * Sex as recorded (domain 3.4); unknown for everybody who is not born yet.
 */
public enum Sex {

	F, M, U

}

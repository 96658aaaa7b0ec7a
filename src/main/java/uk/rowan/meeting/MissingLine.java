package uk.rowan.meeting;

/**
 * A role in which nobody is known who could be invited, as a line of a page.
 *
 * @param code the role
 * @param role the role in words
 * @param why how it is known that somebody is needed, in words
 */
record MissingLine(String code, String role, String why) {

}

package uk.rowan.web;

/**
 * An address that a page asks by itself, again and again, contributed as a bean by the
 * module that answers it: asking there does not prolong a session.
 *
 * @param pattern the path with its variables, such as {@code /conferences/{id}/changes}
 */
public record QuietPath(String pattern) {

}

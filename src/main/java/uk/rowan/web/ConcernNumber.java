package uk.rowan.web;

/**
 * A telephone number for people who worry about a child (domain, "report a concern").
 *
 * @param label whom it reaches
 * @param number the number as dialled
 * @param hours when it is answered
 */
public record ConcernNumber(String label, String number, String hours) {

}

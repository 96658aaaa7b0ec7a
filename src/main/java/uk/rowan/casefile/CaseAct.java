package uk.rowan.casefile;

/**
 * Something that can be done or seen from a case's page, in a module that knows of it.
 *
 * @param text what is read: "Record a strategy discussion"
 * @param href where it is done
 */
public record CaseAct(String text, String href) {

}

package uk.rowan.web;

/**
 * One step of the way back from a page.
 *
 * @param text what is read
 * @param href where it leads
 */
public record Crumb(String text, String href) {

}

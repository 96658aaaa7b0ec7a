package uk.rowan.web;

/**
 * One entry of the navigation within a record.
 *
 * @param text what is read
 * @param href where it leads
 * @param current whether this is the page shown
 */
public record Tab(String text, String href, boolean current) {

}

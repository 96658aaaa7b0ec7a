package uk.rowan.settings;

/**
 * One thing that somebody has to do by a day, in words for their work list.
 *
 * @param task what is to be done: "Formal record"
 * @param whom whom it is about, as the reader may know them
 * @param due the day and why
 * @param href where it is done
 */
public record DueItem(String task, String whom, DueDate due, String href) {

}

package uk.broken.garden;

/** Breaks: events carry ids and codes. */
public record Planted(String gardener) {

}

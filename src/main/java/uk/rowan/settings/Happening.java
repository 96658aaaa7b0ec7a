package uk.rowan.settings;

import java.time.Instant;

/**
 * Something that has happened in the user's cases.
 *
 * @param at when
 * @param what in words, naming only what the reader may open
 * @param href where it is seen
 */
public record Happening(Instant at, String what, String href) {

}

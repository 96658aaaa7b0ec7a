package uk.rowan.settings;

import java.time.Instant;

/**
 * The moment by which something must be done, for the clocks that run by the hour (T12,
 * T23, T40).
 *
 * @param at the last moment that is in time
 * @param because how it was reached
 */
public record DueMoment(Instant at, String because) {

}

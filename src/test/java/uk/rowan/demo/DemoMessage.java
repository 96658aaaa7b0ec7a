package uk.rowan.demo;

import java.time.ZonedDateTime;

/**
 * A message that Rowan sent.
 *
 * @param at when
 * @param to the addresses
 * @param subject its subject, which names nobody
 * @param text its words
 */
record DemoMessage(ZonedDateTime at, String to, String subject, String text) {

}

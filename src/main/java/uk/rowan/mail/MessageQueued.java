package uk.rowan.mail;

import java.util.UUID;

/**
 * A message waits to be sent.
 *
 * @param message which
 */
record MessageQueued(UUID message) {

}

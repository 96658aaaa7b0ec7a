package uk.rowan.mail;

import java.util.UUID;

/**
 * A letter waits to be sent.
 *
 * @param letter which
 */
record LetterQueued(UUID letter) {

}

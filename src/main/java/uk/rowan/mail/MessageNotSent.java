package uk.rowan.mail;

import java.util.UUID;

/**
 * A message could not be handed over; it is tried again. The mail server's words are left
 * out, since they may hold an address.
 */
final class MessageNotSent extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MessageNotSent(UUID message) {
		super("message " + message + " could not be handed to the mail server", null, false, false);
	}

}

package uk.rowan.mail;

import java.util.UUID;

import uk.rowan.shared.Ids;

/**
 * Identifies an outgoing message.
 *
 * @param value the identity as stored
 */
public record MessageId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static MessageId next() {
		return new MessageId(Ids.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

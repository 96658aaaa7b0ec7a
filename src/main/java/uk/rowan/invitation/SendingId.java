package uk.rowan.invitation;

import java.util.Optional;
import java.util.UUID;

import uk.rowan.shared.Ids;

/**
 * Identifies a letter that was sent, or laid ready.
 *
 * @param value the identity as stored
 */
record SendingId(UUID value) {

	/**
	 * Reads an identity from an address or a form.
	 */
	static Optional<SendingId> parse(String text) {
		return Ids.parse(text).map(SendingId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

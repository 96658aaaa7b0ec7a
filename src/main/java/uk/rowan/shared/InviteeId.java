package uk.rowan.shared;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies somebody who is, or was, invited to a meeting.
 *
 * @param value the identity as stored and as written in addresses
 */
@Embeddable
public record InviteeId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static InviteeId next() {
		return new InviteeId(Ids.next());
	}

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	public static Optional<InviteeId> parse(String text) {
		return Ids.parse(text).map(InviteeId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

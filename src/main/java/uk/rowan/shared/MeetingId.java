package uk.rowan.shared;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a meeting about one or several children; a conference is one, and has no
 * other.
 *
 * @param value the identity as stored and as written in addresses
 */
@Embeddable
public record MeetingId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static MeetingId next() {
		return new MeetingId(Ids.next());
	}

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	public static Optional<MeetingId> parse(String text) {
		return Ids.parse(text).map(MeetingId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

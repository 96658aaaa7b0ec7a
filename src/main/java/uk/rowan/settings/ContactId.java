package uk.rowan.settings;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import uk.rowan.shared.Ids;

/**
 * Identifies a contact of the council.
 *
 * @param value the identity as stored and as written in addresses
 */
@Embeddable
public record ContactId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static ContactId next() {
		return new ContactId(Ids.next());
	}

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	public static Optional<ContactId> parse(String text) {
		return Ids.parse(text).map(ContactId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

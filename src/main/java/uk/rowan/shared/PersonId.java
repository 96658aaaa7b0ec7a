package uk.rowan.shared;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a person that the council holds data about: a child, an adult, an unborn
 * child.
 *
 * @param value the identity as stored and as written in addresses
 */
@Embeddable
public record PersonId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static PersonId next() {
		return new PersonId(Ids.next());
	}

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	public static Optional<PersonId> parse(String text) {
		return Ids.parse(text).map(PersonId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

package uk.rowan.shared;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a team of the council's children's services.
 *
 * @param value the identity as stored and as written in addresses
 */
@Embeddable
public record TeamId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static TeamId next() {
		return new TeamId(Ids.next());
	}

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	public static Optional<TeamId> parse(String text) {
		return Ids.parse(text).map(TeamId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

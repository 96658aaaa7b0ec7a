package uk.rowan.shared;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a child's case.
 *
 * @param value the identity as stored and as written in addresses
 */
@Embeddable
public record CaseId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static CaseId next() {
		return new CaseId(Ids.next());
	}

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	public static Optional<CaseId> parse(String text) {
		return Ids.parse(text).map(CaseId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

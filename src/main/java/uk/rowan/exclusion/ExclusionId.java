package uk.rowan.exclusion;

import java.util.Optional;
import java.util.UUID;

import uk.rowan.shared.Ids;

/**
 * Identifies an exclusion that was asked for.
 *
 * @param value the identity as stored and as written in addresses
 */
record ExclusionId(UUID value) {

	static Optional<ExclusionId> parse(String text) {
		return Ids.parse(text).map(ExclusionId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

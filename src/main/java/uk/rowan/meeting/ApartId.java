package uk.rowan.meeting;

import java.util.Optional;
import java.util.UUID;

import uk.rowan.shared.Ids;

/**
 * Identifies two who must not meet.
 *
 * @param value the identity as stored and as written in addresses
 */
record ApartId(UUID value) {

	static Optional<ApartId> parse(String text) {
		return Ids.parse(text).map(ApartId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

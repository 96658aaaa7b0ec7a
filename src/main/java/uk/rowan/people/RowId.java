package uk.rowan.people;

import java.util.Optional;
import java.util.UUID;

import uk.rowan.shared.Ids;

/**
 * Identifies one thing known of a person, or one search, in an address.
 *
 * @param value the identity as stored
 */
record RowId(UUID value) {

	static RowId next() {
		return new RowId(Ids.next());
	}

	/**
	 * Reads an identity from an address.
	 */
	static Optional<RowId> parse(String text) {
		return Ids.parse(text).map(RowId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

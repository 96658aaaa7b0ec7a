package uk.rowan.record;

import java.util.Optional;
import java.util.UUID;

import uk.rowan.shared.Ids;

/**
 * Identifies a row of this module in an address: a section, a delivery.
 *
 * @param value the identity as stored
 */
record RowId(UUID value) {

	/**
	 * Reads an identity from an address or a form.
	 */
	static Optional<RowId> parse(String text) {
		return Ids.parse(text).map(RowId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

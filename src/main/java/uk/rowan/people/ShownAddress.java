package uk.rowan.people;

import java.util.List;

import uk.rowan.shared.PersonId;

/**
 * An address in full, as shown once to somebody who asked for it.
 */
record ShownAddress(PersonId person, String name, List<String> lines, String town, String postcode) {

	@Override
	public String toString() {
		return "address";
	}

}

package uk.rowan.people;

import java.util.List;

import uk.rowan.shared.FamilyId;

/**
 * A family group and its members, as far as the reader may see them.
 */
record FamilyPage(FamilyId id, String name, List<PersonSummary> members) {

	@Override
	public String toString() {
		return this.id.toString();
	}

}

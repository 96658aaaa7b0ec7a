package uk.rowan.people;

import java.util.List;

import uk.rowan.shared.FamilyId;

/**
 * A family group and its members, as far as the reader may see them.
 *
 * @param changeable whether the reader may change who belongs to it
 */
record FamilyPage(FamilyId id, String name, boolean changeable, List<PersonSummary> members) {

	@Override
	public String toString() {
		return this.id.toString();
	}

}

package uk.rowan.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;

/**
 * A family group and its members, as far as the reader may see them.
 *
 * @param changeable whether the reader may change who belongs to it
 * @param former who belonged to it, or was recorded to by mistake
 */
record FamilyPage(FamilyId id, String name, boolean changeable, List<PersonSummary> members, List<FormerTie> former) {

	/**
	 * Everybody whom the page names.
	 */
	Stream<PersonId> shown() {
		return Stream
			.concat(this.members.stream().map(PersonSummary::id),
					this.former.stream().map(FormerTie::person).filter(Objects::nonNull))
			.distinct();
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}

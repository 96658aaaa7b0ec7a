package uk.rowan.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.PersonId;

/**
 * What the page of a person shows below its head.
 */
record PersonPage(List<NameLine> names, List<AddressLine> addresses, List<Relation> relations,
		List<Relation> memberships, List<FormerTie> former) {

	static PersonPage of(PersonId person, List<NameLine> names, List<AddressLine> addresses, List<Relation> relations,
			List<FormerTie> former) {
		Map<Boolean, List<Relation>> own = relations.stream()
			.collect(Collectors.partitioningBy((relation) -> relation.other().id().equals(person)));
		return new PersonPage(names, addresses, once(own.getOrDefault(false, List.of())),
				own.getOrDefault(true, List.of()), former);
	}

	/**
	 * Whoever is related in so many words is not listed again as one of the family group,
	 * and nobody is twice for being in two groups.
	 */
	private static List<Relation> once(List<Relation> relations) {
		Set<PersonId> listed = relations.stream()
			.filter((relation) -> relation.family() == null)
			.map((relation) -> relation.other().id())
			.collect(Collectors.toCollection(HashSet::new));
		return relations.stream()
			.filter((relation) -> relation.family() == null || listed.add(relation.other().id()))
			.toList();
	}

	/**
	 * A name, in use or not.
	 */
	record NameLine(UUID id, String kind, String name, String knownAs, String days, boolean current, boolean alias,
			@Nullable String endedWhy) {

		@Override
		public String toString() {
			return "name";
		}

	}

	/**
	 * An address, without its text when it is confidential.
	 */
	record AddressLine(UUID id, List<String> lines, boolean confidential, @Nullable LocalDate from,
			@Nullable LocalDate until, boolean current, @Nullable String endedWhy) {

		public String days() {
			return PeopleWords.days(this.from, this.until);
		}

		@Override
		public String toString() {
			return "address";
		}

	}

}

package uk.rowan.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.people.PersonSummary;
import uk.rowan.people.Relative;
import uk.rowan.shared.PersonId;

/**
 * One of the family as the case's page shows them.
 *
 * @param person who
 * @param wordsKey the message that says what they are to the child
 * @param parentalResponsibility whether they hold parental responsibility
 */
record Kin(PersonSummary person, String wordsKey, boolean parentalResponsibility) {

	/**
	 * Relatives, and of the family groups only those who are no relatives.
	 */
	static List<Kin> each(List<Relative> relatives) {
		Set<PersonId> related = relatives.stream()
			.filter((relative) -> relative.family() == null)
			.map((relative) -> relative.person().id())
			.collect(Collectors.toSet());
		return relatives.stream()
			.filter((relative) -> relative.family() == null || !related.contains(relative.person().id()))
			.map((relative) -> new Kin(relative.person(), relative.wordsKey(), relative.parentalResponsibility()))
			.distinct()
			.toList();
	}

}

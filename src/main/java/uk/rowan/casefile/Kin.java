package uk.rowan.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
	 * Everybody once: relatives come first, and a family group adds only those who are no
	 * relatives.
	 */
	static List<Kin> each(List<Relative> relatives) {
		Map<PersonId, Kin> kin = new LinkedHashMap<>();
		for (Relative relative : relatives) {
			kin.putIfAbsent(relative.person().id(),
					new Kin(relative.person(), relative.wordsKey(), relative.parentalResponsibility()));
		}
		return List.copyOf(kin.values());
	}

}

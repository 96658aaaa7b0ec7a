package uk.rowan.casefile;

import uk.rowan.people.PersonSummary;
import uk.rowan.people.Relative;

/**
 * One of the family as the case's page shows them.
 *
 * @param person who
 * @param wordsKey the message that says what they are to the child
 * @param parentalResponsibility whether they hold parental responsibility
 */
record Kin(PersonSummary person, String wordsKey, boolean parentalResponsibility) {

	static Kin of(Relative relative) {
		return new Kin(relative.person(), relative.wordsKey(), relative.parentalResponsibility());
	}

}

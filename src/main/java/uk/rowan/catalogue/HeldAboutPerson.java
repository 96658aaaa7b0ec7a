package uk.rowan.catalogue;

import java.util.List;

import uk.rowan.shared.PersonId;

/**
 * What a module holds about a person; every module that holds something implements it, so
 * that an answer to the person leaves nothing out (Article 15).
 */
public interface HeldAboutPerson {

	/**
	 * Everything held, by class; empty when nothing is.
	 */
	List<Held> heldAbout(PersonId person);

}

package uk.rowan.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import uk.rowan.shared.PersonId;

/**
 * Tells the audit whom somebody means who asks who has seen a person's record;
 * implemented by the module that knows people.
 */
public interface PersonIdentities {

	/**
	 * The persons that are meant exactly.
	 * @param typed an NHS number, a record's address or identity, or a name
	 * @param born the date of birth that goes with a name, or the expected one
	 */
	Set<PersonId> find(String typed, Optional<LocalDate> born);

	/**
	 * Who the person is, in words: name, birth and NHS number, as far as they are known.
	 * @return empty when there is no such person
	 */
	Optional<String> words(PersonId person);

}

package uk.rowan.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

/**
 * Tells the audit the references of cases, never names; implemented by the module that
 * knows cases.
 */
public interface SubjectNames {

	/**
	 * The references of cases; unknown ones are left out.
	 */
	Map<CaseId, String> references(Collection<CaseId> ids);

	/**
	 * The references of the cases that are about each of the persons, with commas
	 * between; those without a case are left out.
	 */
	Map<PersonId, String> referencesAbout(Collection<PersonId> persons);

	/**
	 * The child whom a case is about.
	 */
	Optional<PersonId> child(CaseId aCase);

	/**
	 * The cases that are about a person.
	 */
	Set<CaseId> cases(PersonId person);

	/**
	 * The case that a reference belongs to.
	 * @param reference as typed
	 */
	Optional<CaseId> find(String reference);

}

package uk.rowan.invitation;

import java.util.Set;

import uk.rowan.people.PersonSummary;
import uk.rowan.shared.PersonId;

/**
 * Somebody grown-up of the family of the children.
 *
 * @param person who
 * @param parent whether they are a parent or carer, or hold parental responsibility
 * @param of whose kin they are
 */
record Kin(PersonSummary person, boolean parent, Set<PersonId> of) {

	Kin {
		of = Set.copyOf(of);
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.person.toString();
	}

}

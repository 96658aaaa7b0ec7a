package uk.rowan.people;

import java.util.List;

import uk.rowan.shared.ActingUser;
import uk.rowan.web.Crumb;

/**
 * Implemented by modules that keep something about a person, to lead there from the
 * person's own record.
 */
public interface PersonLinks {

	/**
	 * Where the user can go from here, nothing that is not open to them.
	 * @param changeable whether the user may change the person's record
	 */
	List<Crumb> links(ActingUser user, PersonSummary person, boolean changeable);

}

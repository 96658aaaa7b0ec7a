package uk.rowan.casefile;

import java.util.List;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

/**
 * Implemented by modules in which more can be done about a case; the case's page asks
 * them all, in one statement each.
 */
public interface CaseActs {

	/**
	 * What the user can do or see.
	 * @param user the reader, to whom the case is open
	 * @param changeable whether the case is not closed and is the reader's to decide
	 * about; else there is something to be looked at only
	 */
	List<CaseAct> acts(ActingUser user, CaseId aCase, boolean changeable);

}

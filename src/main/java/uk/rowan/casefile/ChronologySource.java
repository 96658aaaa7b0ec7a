package uk.rowan.casefile;

import java.util.List;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

/**
 * Implemented by modules that know what happened in a case; the chronology asks them all.
 * The case has been found to be open to the reader.
 */
public interface ChronologySource {

	/**
	 * Everything of the module's that belongs into the chronology, in any order; without
	 * words that the reader may not see.
	 * @param user the reader
	 */
	List<ChronologyEvent> events(ActingUser user, CaseId aCase);

}

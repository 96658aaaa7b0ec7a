package uk.rowan.casefile;

import java.util.List;

import uk.rowan.shared.CaseId;

/**
 * Implemented by modules that know what happened in a case; the chronology asks them all.
 * The case has been found to be open to the reader.
 */
public interface ChronologySource {

	/**
	 * Everything of the module's that belongs into the chronology, in any order.
	 */
	List<ChronologyEvent> events(CaseId aCase);

}

package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.List;

import uk.rowan.settings.DueItem;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

/**
 * Implemented by modules that know what matters now in a case; the case's page asks them
 * all, in one statement each.
 */
public interface CasePanel {

	/**
	 * What is to be done in the case.
	 * @param user the reader, to whom the case is open
	 * @param today the day of the question
	 */
	List<DueItem> matters(ActingUser user, CaseId aCase, LocalDate today);

}

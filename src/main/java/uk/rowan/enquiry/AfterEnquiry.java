package uk.rowan.enquiry;

import java.util.Collection;
import java.util.List;

import uk.rowan.casefile.CaseAct;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;

/**
 * Implemented by modules in which something follows an enquiry; the enquiry's page asks
 * them all, in one statement each.
 */
public interface AfterEnquiry {

	/**
	 * What follows.
	 *
	 * @param due what the reader can do now, the most urgent first
	 * @param done what was done, to be looked at
	 */
	record Following(List<CaseAct> due, List<CaseAct> done) {
	}

	/**
	 * What the user can do and see of it.
	 * @param user the reader, to whom the enquiry is open
	 * @param required the cases of the children who need a conference, as far as the
	 * reader may record something for them
	 */
	Following follows(ActingUser user, EnquiryId id, Collection<CaseId> required);

}

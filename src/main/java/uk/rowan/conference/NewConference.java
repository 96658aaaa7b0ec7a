package uk.rowan.conference;

import java.util.Set;

import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;

/**
 * An initial conference that is asked for.
 *
 * @param enquiry the enquiry that found it to be required
 * @param children the cases of the children whom it is about
 * @param note what the coordinator must know to book it; may be empty
 */
public record NewConference(EnquiryId enquiry, Set<CaseId> children, String note) {

	public NewConference {
		children = Set.copyOf(children);
	}

	/**
	 * The enquiry only: words never reach a log.
	 */
	@Override
	public String toString() {
		return this.enquiry.toString();
	}

}

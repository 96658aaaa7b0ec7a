package uk.rowan.enquiry;

import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;

/**
 * The outcome of a section 47 enquiry was decided: an initial conference must be held
 * about the child.
 *
 * @param enquiry the enquiry
 * @param aCase the child's case
 */
public record ConferenceRequired(EnquiryId enquiry, CaseId aCase) {

}

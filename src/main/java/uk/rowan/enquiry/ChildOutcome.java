package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.UUID;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;

/**
 * An outcome that was once decided for a child.
 *
 * @param conclusion with which others it was decided
 * @param aCase the child's case
 * @param number 1 for the first, more for each correction
 * @param finding what was found
 * @param decidedOn the day
 * @param by who recorded it
 */
record ChildOutcome(UUID conclusion, CaseId aCase, int number, Conclusion.Finding finding, LocalDate decidedOn,
		AccountId by) {

}

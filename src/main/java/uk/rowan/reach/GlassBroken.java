package uk.rowan.reach;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;

/**
 * Somebody without reach opened a case with a reason; its owners are to be told.
 *
 * @param aCase the case
 * @param account who opened it
 */
public record GlassBroken(CaseId aCase, AccountId account) {

}

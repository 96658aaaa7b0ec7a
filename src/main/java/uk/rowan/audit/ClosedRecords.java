package uk.rowan.audit;

import java.util.Set;
import java.util.UUID;

import uk.rowan.shared.AccountId;

/**
 * Tells the audit which records a conflict of interest closes to its reader; implemented
 * by the module that knows families.
 */
public interface ClosedRecords {

	/**
	 * The identities of the persons, families and cases that are closed to an account.
	 */
	Set<UUID> closedTo(AccountId reader);

	/**
	 * Whether any conflict of the account runs, with a record that is held or with none:
	 * which of the two it is stays untold.
	 */
	boolean hasConflict(AccountId reader);

}

package uk.rowan.casefile;

/**
 * Why a case cannot be allocated to somebody.
 */
public enum AllocationRefusal {

	/** Closed cases are allocated to nobody. */
	CASE_CLOSED,
	/** The account does not hold the role, or the person has left. */
	LACKS_ROLE,
	/** The account has an interest in the family. */
	HAS_INTEREST,
	/** The case is restricted and does not name the account. */
	NOT_NAMED,
	/** A chair is independent: this one was allocated worker or manager of the family. */
	WORKED_WITH_FAMILY,
	/** A worker cannot be the chair of the same family's conferences. */
	CHAIRS_FAMILY,
	/** The account has it already. */
	HOLDS_IT

}

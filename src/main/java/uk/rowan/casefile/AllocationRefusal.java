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
	/**
	 * Who chairs is independent of who works with the family, now or before. One refusal
	 * for all: to say which would tell of cases that are not open to the asker.
	 */
	NOT_INDEPENDENT,
	/** The account has it already. */
	HOLDS_IT

}

package uk.rowan.access;

/**
 * Why a conflict of interest is not recorded; told before anything is looked for, so that
 * it says nothing of any record.
 */
enum InterestRefusal {

	/** The colleague is not one for whom the user may declare. */
	NOT_OVERSEEN,
	/**
	 * A colleague's conflict is declared from the person's own record: to type names for
	 * others, and see what closes to them, would tell whose record is hidden.
	 */
	COLLEAGUE_BY_NAME,
	/** So many were declared in a day that it is no longer one family's ties. */
	TOO_MANY

}

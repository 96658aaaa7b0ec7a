package uk.rowan.casefile;

/**
 * Why a case cannot be closed on a day.
 */
enum ClosureRefusal {

	/** The day is still to come. */
	IN_FUTURE,
	/** The day lies before the case was opened or reopened. */
	BEFORE_OPENING

}

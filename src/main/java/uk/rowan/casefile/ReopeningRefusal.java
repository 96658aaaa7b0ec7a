package uk.rowan.casefile;

/**
 * Why a closed case cannot be opened again on a day.
 */
enum ReopeningRefusal {

	/** The day is still to come. */
	IN_FUTURE,
	/** The day lies before the case was closed. */
	BEFORE_CLOSURE,
	/** Another case of the child is open. */
	HAS_OPEN_CASE,
	/** On that day another case of the child was not closed yet. */
	OVERLAPS

}

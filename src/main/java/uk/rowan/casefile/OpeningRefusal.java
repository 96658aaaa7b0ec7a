package uk.rowan.casefile;

/**
 * Why a case cannot be opened.
 */
enum OpeningRefusal {

	/** The day is still to come. */
	IN_FUTURE,
	/** The day lies before there can have been a child. */
	BEFORE_CHILD,
	/** The person is an adult. */
	IS_ADULT,
	/** The child has an open case. */
	HAS_OPEN_CASE,
	/** On that day an earlier case of the child was not closed yet. */
	OVERLAPS

}

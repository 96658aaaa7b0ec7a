package uk.rowan.enquiry;

/**
 * Why the outcome of a section 47 enquiry cannot be recorded for a child.
 */
enum OutcomeRefusal {

	/** The day is still to come. */
	IN_FUTURE,
	/** The day lies before the strategy discussion at which the enquiry began. */
	BEFORE_BEGINNING,
	/** No section 47 enquiry has begun for the child. */
	NOT_BEGUN,
	/** The child's case is closed. */
	CLOSED

}

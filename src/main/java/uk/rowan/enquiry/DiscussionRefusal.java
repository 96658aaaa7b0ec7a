package uk.rowan.enquiry;

/**
 * Why a strategy discussion cannot be recorded as it was told.
 */
enum DiscussionRefusal {

	/** The day is still to come. */
	IN_FUTURE,
	/** The day lies before the case of one of the children was opened. */
	BEFORE_CASE,
	/** The case of one of the children is closed. */
	CLOSED,
	/** Section 47 enquiries have begun already at another discussion of the enquiry. */
	BEGUN,
	/** A section 47 enquiry of another enquiry is running for one of the children. */
	RUNNING

}

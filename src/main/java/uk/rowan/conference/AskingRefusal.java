package uk.rowan.conference;

/**
 * Why a conference cannot be asked for.
 */
enum AskingRefusal {

	/** The case of one of the children is closed. */
	CLOSED,
	/** A conference about one of the children was asked for already. */
	ASKED,
	/** None of the children needs a conference, as the enquiry stands. */
	NOT_REQUIRED

}

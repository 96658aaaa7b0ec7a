package uk.rowan.conference;

/**
 * Why a conference cannot be asked for.
 */
public enum AskingRefusal {

	/** The case of one of the children is closed. */
	CLOSED,
	/**
	 * A conference about one of the children was asked for already, from this enquiry or
	 * another, and is still to come.
	 */
	ASKED,
	/**
	 * None of the children needs it: no enquiry says so, or no plan is there to review.
	 */
	NOT_REQUIRED,
	/** No conference before was about all of the children. */
	APART

}

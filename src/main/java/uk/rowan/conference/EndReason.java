package uk.rowan.conference;

/**
 * Why a child protection plan ends (domain, 2.10).
 */
public enum EndReason {

	/** The child is no longer likely to suffer significant harm. */
	NOHARM,
	/**
	 * The child has moved for good, and the other authority has taken over in writing.
	 */
	TRANSFER,
	/** The child is 18. */
	AGE18,
	/** The child has left the United Kingdom for good. */
	LEFTUK,
	/** The child is looked after, and so the risk is gone. */
	LAC,
	/** The child has died. */
	DIED,
	/** There should have been no plan. */
	ERROR

}

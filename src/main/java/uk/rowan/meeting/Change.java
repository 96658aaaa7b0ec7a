package uk.rowan.meeting;

/**
 * What can become another when a meeting is booked anew.
 */
public enum Change {

	/** The day. */
	DAY,
	/** The time, on the same day. */
	TIME,
	/** The place. */
	PLACE,
	/** The video meeting. */
	LINK

}

package uk.rowan.record;

/**
 * Why a record cannot be begun.
 */
enum BeginRefusal {

	/** The meeting was cancelled. */
	CANCELLED,
	/** It is not closed: notes are still typed. */
	UNDER_WAY,
	/** It is not booked, or has not been held yet. */
	NOT_HELD

}

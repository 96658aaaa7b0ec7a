package uk.rowan.conference;

/**
 * Why a conference is not adjourned.
 */
public enum AdjournmentRefusal {

	/** Only the chair of the booking adjourns. */
	NOT_CHAIR,
	/** It has not begun yet. */
	NOT_BEGUN,
	/** Enough agencies are there for each child. */
	QUORATE,
	/** Nothing is said of what holds meanwhile. */
	NO_INTERIM

}

package uk.rowan.settings;

/**
 * Where a due day goes that is not worked: reviews go back (domain, 10.2), requests go on
 * (domain, 8.3).
 */
enum ClockRoll {

	NONE, PREVIOUS, NEXT

}

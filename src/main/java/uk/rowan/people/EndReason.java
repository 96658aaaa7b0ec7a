package uk.rowan.people;

/**
 * Why something known of a person ended: it changed, or it was never right.
 */
enum EndReason {

	CHANGED, MISTAKEN

}

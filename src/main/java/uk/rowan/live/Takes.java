package uk.rowan.live;

/**
 * What a field takes, and how it is asked for.
 */
enum Takes {

	/** Text of any length up to 900,000 characters. */
	WORDS,
	/** A line of text. */
	LINE,
	/** A time of the day. */
	TIME,
	/** A day. */
	DAY,
	/** A number from 0 to 10. */
	NUMBER,
	/** One of a few codes. */
	CODE,
	/** Yes, or nothing. */
	YES

}

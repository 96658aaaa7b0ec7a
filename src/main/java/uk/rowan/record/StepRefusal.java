package uk.rowan.record;

/**
 * Why a step cannot be taken.
 */
enum StepRefusal {

	/** The meeting has not been held. */
	NOT_HELD,
	/** Nothing is written yet. */
	EMPTY,
	/** A section in which the record must say something is empty. */
	LACKING,
	/** Whoever approves has written in it. */
	AUTHOR,
	/** Two people withdraw a record. */
	SAME_PERSON,
	/** It needs a reason. */
	UNEXPLAINED

}

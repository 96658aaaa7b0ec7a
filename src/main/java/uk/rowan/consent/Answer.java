package uk.rowan.consent;

/**
 * What somebody answers who was asked to agree.
 */
public enum Answer {

	/** Agrees. */
	YES,
	/** Agrees, with their own camera and microphone off. */
	CAMERA_OFF,
	/** Does not agree, or does not any more. */
	NO;

	/**
	 * Whether it is agreed to.
	 */
	public boolean agrees() {
		return this != NO;
	}

}

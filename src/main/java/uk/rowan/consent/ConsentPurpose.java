package uk.rowan.consent;

/**
 * What people are asked to agree to.
 */
public enum ConsentPurpose {

	/** That the summary at the end of a conference is recorded (ST-15). */
	RECORDING

}

package uk.rowan.conference;

/**
 * What a conference is held for (domain, 2.2).
 */
enum ConferenceType {

	/** The first, after a section 47 enquiry. */
	INITIAL,
	/** Of a plan that runs. */
	REVIEW

}

package uk.rowan.agency;

/**
 * The recipient categories of the notices, as far as a directory needs them (BA-10); the
 * words are messages {@code agency.category.<category>}.
 */
public enum AgencyCategory {

	CHILDRENS_SOCIAL_CARE, ADULT_SOCIAL_CARE, EDUCATION, HEALTH, GENERAL_PRACTICE, POLICE, PROBATION_OR_PRISON, HOUSING,
	VOLUNTARY, SUBSTANCE_SERVICE, COURT, OTHER_COUNCIL, GOVERNMENT, OTHER

}

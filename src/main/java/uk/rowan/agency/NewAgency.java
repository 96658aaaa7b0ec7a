package uk.rowan.agency;

import uk.rowan.shared.AgencyId;

/**
 * An agency to be entered into the directory.
 *
 * @param id the identity that it will have
 * @param name as it calls itself
 * @param category what kind of recipient it is
 * @param secureEmail where confidential letters may go, may be empty
 * @param telephone may be empty
 * @param address may be empty
 * @param notes anything else colleagues should know, may be empty
 */
public record NewAgency(AgencyId id, String name, AgencyCategory category, String secureEmail, String telephone,
		String address, String notes) {

	/**
	 * An agency with nothing but its addresses.
	 */
	public static NewAgency of(String name, AgencyCategory category, String secureEmail, String telephone) {
		return new NewAgency(AgencyId.next(), name, category, secureEmail, telephone, "", "");
	}

}

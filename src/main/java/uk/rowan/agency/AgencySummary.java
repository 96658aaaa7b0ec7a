package uk.rowan.agency;

import uk.rowan.shared.AgencyId;

/**
 * An agency as lists show it.
 *
 * @param id which
 * @param name as it calls itself
 * @param category what kind of recipient it is
 * @param secureEmail where confidential letters may go, empty when there is none
 * @param telephone empty when not known
 */
public record AgencySummary(AgencyId id, String name, AgencyCategory category, String secureEmail, String telephone) {

}

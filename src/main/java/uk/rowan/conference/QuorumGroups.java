package uk.rowan.conference;

import java.util.Map;

import uk.rowan.meeting.InviteeRole;

/**
 * Which roles count towards quoracy together, and how many groups must be there besides
 * children's social care: a council's own choice (domain, 2.5).
 *
 * @param version 1 for the first
 * @param others how many groups besides social care
 * @param groups the group of each role that counts
 */
record QuorumGroups(int version, int others, Map<InviteeRole, String> groups) {

	/** As many as there can be needed. */
	static final int MOST = 4;

	QuorumGroups {
		groups = Map.copyOf(groups);
	}

	/**
	 * How many groups there are besides social care.
	 */
	long besides() {
		String own = this.groups.getOrDefault(InviteeRole.SOCIAL_WORKER, "");
		return this.groups.values().stream().filter((group) -> !group.equals(own)).distinct().count();
	}

}

package uk.rowan.casefile;

import uk.rowan.shared.Role;

/**
 * What somebody is to a case; one at a time of each kind.
 */
public enum AllocationKind {

	/** Responsible for the work with the child. */
	SOCIAL_WORKER(Role.SOCIAL_WORKER),
	/** Chairs the conferences of the child, independent of the work (domain, 2.3). */
	CHAIR(Role.CHAIR);

	private final Role role;

	AllocationKind(Role role) {
		this.role = role;
	}

	/**
	 * The role that must be held.
	 */
	public Role role() {
		return this.role;
	}

}

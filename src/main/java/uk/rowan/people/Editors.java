package uk.rowan.people;

import java.util.stream.Stream;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

/**
 * Who registers and changes people: coordinators, social workers and their managers.
 */
final class Editors {

	private Editors() {
	}

	static boolean include(ActingUser user) {
		return Stream.of(Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MANAGER).anyMatch(user::is);
	}

}

package uk.rowan.casefile;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

/**
 * Where the reason of an opening by break-glass is read.
 */
public final class GlassPage {

	private GlassPage() {
	}

	/**
	 * The page's address.
	 */
	public static String address(UUID opening) {
		return "/break-glass/openings/" + opening;
	}

	/**
	 * The same, for those to whom it is open.
	 */
	static Optional<String> address(ActingUser user, UUID opening) {
		return Stream.of(Role.DPO, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR)
			.anyMatch(user::is) ? Optional.of(address(opening)) : Optional.empty();
	}

}

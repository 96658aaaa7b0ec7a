package uk.rowan.meeting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import uk.rowan.shared.AccountId;

/**
 * The professionals who should be invited to a meeting before anybody has said who they
 * are (domain, 2.4).
 *
 * @param roles as what they come, each with how it is known
 * @param colleagues those of the council who have worked with the children
 */
public record Circle(Map<InviteeRole, Known> roles, Set<AccountId> colleagues) {

	/** Nothing is known. */
	static final Circle NOBODY = new Circle(Map.of(), Set.of());

	public Circle {
		Map<InviteeRole, Known> ordered = new EnumMap<>(InviteeRole.class);
		ordered.putAll(roles);
		roles = Collections.unmodifiableMap(ordered);
		colleagues = Set.copyOf(colleagues);
	}

	/**
	 * How it is known that such a one is needed.
	 */
	public enum Known {

		/** A service of their kind took part in the strategy discussion. */
		DISCUSSION,
		/** A meeting of this kind about children of this age needs them. */
		NEEDED

	}

	/**
	 * Nothing: who knows a child never reaches a log.
	 */
	@Override
	public String toString() {
		return "circle";
	}

}

package uk.rowan.reach;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

/**
 * Opens a case to an account, to a role, or to a role within a team; at least one of the
 * three is named.
 *
 * @param aCase the case that is opened
 * @param account whom to, {@code null} for everybody of the role
 * @param role the role that must be held while looking, {@code null} for any that works
 * with families
 * @param team the team that must be belonged to while looking, {@code null} for any
 * @param ground why
 * @param until the moment at which it closes by itself, {@code null} when nothing says so
 */
public record Grant(CaseId aCase, @Nullable AccountId account, @Nullable Role role, @Nullable TeamId team,
		Ground ground, @Nullable Instant until) {

	public Grant {
		if (account == null && role == null) {
			throw new IllegalArgumentException("a grant names an account or a role");
		}
	}

	/**
	 * A grant that lasts until it is ended.
	 */
	public Grant(CaseId aCase, @Nullable AccountId account, @Nullable Role role, @Nullable TeamId team, Ground ground) {
		this(aCase, account, role, team, ground, null);
	}

	/**
	 * A grant to the whole conference unit, which every case has.
	 */
	public static Grant toUnit(CaseId aCase) {
		return new Grant(aCase, null, Role.COORDINATOR, null, Ground.UNIT);
	}

	/**
	 * A grant to the one to whom the case is allocated, while the role is held.
	 */
	public static Grant toAllocated(CaseId aCase, AccountId account, Role role) {
		return new Grant(aCase, account, role, null, Ground.ALLOCATED);
	}

	/**
	 * A grant to the managers of a team.
	 */
	public static Grant toManagersOf(TeamId team, CaseId aCase) {
		return new Grant(aCase, null, Role.TEAM_MANAGER, team, Ground.TEAM);
	}

}

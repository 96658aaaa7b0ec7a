package uk.rowan.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import uk.rowan.account.Accounts;
import uk.rowan.account.StaffMember;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.stereotype.Component;

/**
 * The colleagues whose conflicts of interest somebody may record and end: managers for
 * their team, administrators for everybody, nobody for themselves.
 */
@Component
class Overseen {

	private final Accounts accounts;

	Overseen(Accounts accounts) {
		this.accounts = accounts;
	}

	private static boolean oversees(ActingUser user) {
		return user.is(Role.TEAM_MANAGER) || user.is(Role.ADMIN);
	}

	/**
	 * Their names, by account.
	 */
	Map<AccountId, String> by(ActingUser user) {
		Map<AccountId, String> found = new LinkedHashMap<>();
		if (oversees(user)) {
			this.accounts.holdingAnyOf(Set.of(Role.values()))
				.keySet()
				.stream()
				.filter((member) -> !member.id().equals(user.id()) && mayRecordFor(user, member))
				.forEach((member) -> found.put(member.id(), member.name()));
		}
		return found;
	}

	private static boolean mayRecordFor(ActingUser user, StaffMember member) {
		return user.is(Role.ADMIN) || (user.team() != null && user.team().equals(member.team()));
	}

}

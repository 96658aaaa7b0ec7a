package uk.rowan.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import uk.rowan.account.Accounts;
import uk.rowan.account.StaffMember;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.stereotype.Component;

/**
 * The colleagues whose conflicts of interest somebody may record and end: managers for
 * their team, and every manager for those who have no other manager in a team; nobody for
 * themselves.
 */
@Component
class Overseen {

	private final Accounts accounts;

	Overseen(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Their names, by account.
	 */
	Map<AccountId, String> by(ActingUser user) {
		Map<AccountId, String> found = new LinkedHashMap<>();
		if (user.is(Role.TEAM_MANAGER)) {
			Map<StaffMember, Set<Role>> staff = this.accounts.holdingAnyOf(Set.of(Role.values()));
			Map<TeamId, Set<AccountId>> managers = managers(staff);
			staff.keySet()
				.stream()
				.filter((member) -> !member.id().equals(user.id()))
				.filter((member) -> answersFor(user, member, managers))
				.forEach((member) -> found.put(member.id(), member.name()));
		}
		return found;
	}

	private static Map<TeamId, Set<AccountId>> managers(Map<StaffMember, Set<Role>> staff) {
		Map<TeamId, Set<AccountId>> managers = new HashMap<>();
		staff.forEach((member, roles) -> {
			TeamId team = member.team();
			if (team != null && roles.contains(Role.TEAM_MANAGER)) {
				managers.computeIfAbsent(team, (each) -> new HashSet<>()).add(member.id());
			}
		});
		return managers;
	}

	private static boolean answersFor(ActingUser user, StaffMember member, Map<TeamId, Set<AccountId>> managers) {
		TeamId team = member.team();
		if (team == null || team.equals(user.team())) {
			return true;
		}
		return managers.getOrDefault(team, Set.of()).stream().allMatch(member.id()::equals);
	}

}

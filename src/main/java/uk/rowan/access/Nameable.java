package uk.rowan.access;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.account.StaffMember;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.Option;

import org.springframework.stereotype.Component;

/**
 * Who can be named for a restricted case that nobody can open: team managers and
 * coordinators, who can decide about it, without a conflict of interest; never the
 * officer who chooses.
 */
@Component
class Nameable {

	private static final Set<Role> DECIDING = Set.of(Role.TEAM_MANAGER, Role.COORDINATOR);

	private final LapsedRestrictions lapsed;

	private final Accounts accounts;

	private final AccessWords words;

	Nameable(LapsedRestrictions lapsed, Accounts accounts, AccessWords words) {
		this.lapsed = lapsed;
		this.accounts = accounts;
		this.words = words;
	}

	/**
	 * Their names, teams and roles, team by team.
	 */
	Map<AccountId, Option> possible(ActingUser officer, LapsedRestrictions.Lapsed restriction) {
		Set<AccountId> conflicted = this.lapsed.conflicted(restriction.aCase());
		Map<TeamId, String> teams = this.accounts.teams();
		Map<AccountId, Option> found = new LinkedHashMap<>();
		this.accounts.holdingAnyOf(DECIDING)
			.entrySet()
			.stream()
			.filter((member) -> !member.getKey().id().equals(officer.id()))
			.filter((member) -> !conflicted.contains(member.getKey().id()))
			.sorted(Comparator.comparing((member) -> team(member.getKey().team(), teams)))
			.forEach((member) -> found.put(member.getKey().id(), option(member, teams)));
		return found;
	}

	/**
	 * What the officer is shown.
	 */
	NamingPage page(ActingUser officer, LapsedRestrictions.Lapsed restriction, List<RestrictionFacts.Step> steps,
			List<LapsedRestrictions.Named> named) {
		RestrictionFacts.Step first = steps.getLast();
		Set<AccountId> asked = new HashSet<>(Set.of(first.by()));
		named.forEach((one) -> asked.add(one.account()));
		Map<AccountId, String> names = this.accounts.names(asked);
		return new NamingPage(restriction.id(),
				this.words.say("restriction.since", this.words.time(first.from()),
						names.getOrDefault(first.by(), ActingUser.SYSTEM.name())),
				restriction.dated() ? this.words.say("naming.since", this.words.time(restriction.since()))
						: this.words.say("naming.since.unknown"),
				named.stream()
					.map((one) -> new NamingPage.Unable(names.getOrDefault(one.account(), "–"),
							this.words.say("naming.unable." + one.unable())))
					.toList(),
				List.copyOf(possible(officer, restriction).values()));
	}

	private Option option(Map.Entry<StaffMember, Set<Role>> member, Map<TeamId, String> teams) {
		String roles = Role.casework()
			.stream()
			.filter(member.getValue()::contains)
			.map(Role::words)
			.collect(Collectors.joining(", "));
		return new Option(member.getKey().id().toString(), member.getKey().name(),
				this.words.say("restriction.staying.who", team(member.getKey().team(), teams), roles));
	}

	private String team(@Nullable TeamId team, Map<TeamId, String> teams) {
		String name = (team != null) ? teams.get(team) : null;
		return (name != null) ? name : this.words.say("restriction.staying.unit");
	}

}

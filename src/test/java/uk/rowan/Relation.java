package uk.rowan;

import java.util.Collection;
import java.util.List;

import uk.rowan.casefile.AllocationKind;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.reach.Grant;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.NotFound;

import org.springframework.context.ApplicationContext;

/**
 * What somebody has to do with a case (design, "Reach").
 */
enum Relation {

	/** Nothing: colleagues like any other. */
	NONE,
	/** The case was opened to everybody of the unit who does the same work. */
	UNIT,
	/** The case is allocated to a social worker of the same team. */
	TEAM,
	/** The case is allocated to them. */
	ALLOCATED,
	/** They are assigned to it, as to a meeting that they chair. */
	ASSIGNED,
	/** The case is restricted, and they are named. */
	NAMED,
	/** The case is restricted; they had it before, and are not named. */
	UNNAMED,
	/** They have the case and a conflict of interest with the child. */
	INTEREST,
	/** They opened it with a reason. */
	BREAK_GLASS;

	/**
	 * Brings it about for each of the users, who are of one team.
	 */
	void arrange(ApplicationContext context, Household household, TeamId team, Collection<ActingUser> users) {
		Reach reach = context.getBean(Reach.class);
		switch (this) {
			case NONE -> {
			}
			case TEAM -> {
				ActingUser worker = Household.colleague(context, team, Role.SOCIAL_WORKER);
				context.getBean(CaseFiles.class)
					.allocate(ActingUser.SYSTEM, household.caseId, worker.id(), AllocationKind.SOCIAL_WORKER);
			}
			case NAMED -> reach.restrict(ActingUser.SYSTEM, household.caseId,
					users.stream().map(ActingUser::id).toList(), Household.SECRET);
			default -> users.forEach((user) -> arrange(context, household, user));
		}
		if (this == UNNAMED) {
			ActingUser other = Household.colleague(context, null, Role.CHAIR);
			reach.restrict(ActingUser.SYSTEM, household.caseId, List.of(other.id()), Household.SECRET);
		}
	}

	/**
	 * Takes back what others would be shown too.
	 */
	void undo(ApplicationContext context, Household household, ActingUser anybody) {
		if (this == UNIT) {
			context.getBean(Reach.class).end(ActingUser.SYSTEM, household.caseId, anybody.id(), Ground.UNIT);
		}
	}

	private void arrange(ApplicationContext context, Household household, ActingUser user) {
		Reach reach = context.getBean(Reach.class);
		switch (this) {
			case UNIT -> user.roles()
				.forEach((role) -> reach.grant(ActingUser.SYSTEM,
						new Grant(household.caseId, null, role, null, Ground.UNIT)));
			case BREAK_GLASS -> breakGlass(reach, household, user);
			case ASSIGNED ->
				reach.grant(ActingUser.SYSTEM, new Grant(household.caseId, user.id(), null, null, Ground.ASSIGNED));
			default ->
				reach.grant(ActingUser.SYSTEM, new Grant(household.caseId, user.id(), null, null, Ground.ALLOCATED));
		}
		if (this == INTEREST) {
			context.getBean(Interests.class)
				.declare(ActingUser.SYSTEM, Interest.of(user.id(), household.child, "a cousin"));
		}
	}

	private static void breakGlass(Reach reach, Household household, ActingUser user) {
		try {
			reach.breakGlass(user, household.caseId, "met at the hospital");
		}
		catch (NotFound ex) {
			// Not for whoever does not work with families; the matrix says so too.
		}
	}

}

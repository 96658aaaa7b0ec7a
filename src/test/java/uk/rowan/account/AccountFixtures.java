package uk.rowan.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

/**
 * Accounts for tests, each with a username of its own.
 */
record AccountFixtures(AccountId id, Set<Role> roles, @Nullable TeamId team) {

	/** The password of every account that a test opens. */
	static final String PASSWORD = "correct-horse-battery";

	static AccountFixtures somebody(Role... roles) {
		return new AccountFixtures(AccountId.next(), Set.of(roles), null);
	}

	AccountFixtures in(TeamId itsTeam) {
		return new AccountFixtures(this.id, this.roles, itsTeam);
	}

	NewAccount asked() {
		String unique = this.id.toString().substring(9).replace("-", "");
		return new NewAccount(this.id, "user-" + unique, "Alex Example " + unique, unique + "@rowanshire.example",
				this.team, this.roles, PASSWORD);
	}

}

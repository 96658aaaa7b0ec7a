package uk.rowan.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An account as its page shows it.
 *
 * @param id the identity as written in addresses
 * @param version how often it was changed
 * @param name the person's name
 * @param username what the person signs in with
 * @param email the work address
 * @param teamId the team, {@code null} for none
 * @param team the team's name, {@code null} for none
 * @param roleCodes the roles' codes
 * @param roles the roles in words
 * @param canSignIn whether a password has been chosen
 * @param opened when the account was opened
 * @param left when the person left, {@code null} as long as they work here
 */
record AccountPage(String id, int version, String name, String username, String email, @Nullable String teamId,
		@Nullable String team, List<String> roleCodes, String roles, boolean canSignIn, String opened,
		@Nullable String left) {

	@Override
	public String toString() {
		return this.id;
	}

}

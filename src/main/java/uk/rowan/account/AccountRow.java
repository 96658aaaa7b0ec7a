package uk.rowan.account;

import org.jspecify.annotations.Nullable;

/**
 * An account as a list shows it.
 *
 * @param id the identity as written in addresses
 * @param name the person's name
 * @param username what the person signs in with
 * @param team the team's name, {@code null} for none
 * @param roles the roles in words
 * @param left whether the person has left
 */
record AccountRow(String id, String name, String username, @Nullable String team, String roles, boolean left) {

	@Override
	public String toString() {
		return this.id;
	}

}

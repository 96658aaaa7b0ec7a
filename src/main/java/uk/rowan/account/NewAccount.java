package uk.rowan.account;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

/**
 * An account to be opened for a member of staff.
 *
 * @param id the identity that it will have
 * @param username what the person types to sign in, kept in lower case
 * @param name the name that colleagues know
 * @param email the work address
 * @param team the team, {@code null} when the person belongs to none
 * @param roles what the person does
 * @param rawPassword the password to begin with, {@code null} when the person will choose
 * one through a one-time link
 */
public record NewAccount(AccountId id, String username, String name, String email, @Nullable TeamId team,
		Set<Role> roles, @Nullable String rawPassword) {

	public NewAccount {
		username = username.strip().toLowerCase(Locale.ROOT);
		name = name.strip();
		email = email.strip();
		roles = Set.copyOf(roles);
	}

	/**
	 * The identity only: names and passwords never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

package uk.rowan.shared;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who is acting: an account with the roles it holds at this request. Every change and
 * every view names one; jobs act as {@link #SYSTEM}.
 *
 * @param id the account
 * @param name the name that colleagues know
 * @param roles the roles held now
 * @param team the account's team, {@code null} when it belongs to none
 */
public record ActingUser(AccountId id, String name, Set<Role> roles, @Nullable TeamId team) {

	/**
	 * Rowan itself: what jobs and seeds do.
	 */
	public static final ActingUser SYSTEM = new ActingUser(new AccountId(new java.util.UUID(0, 0)), "Rowan", Set.of(),
			null);

	public ActingUser {
		roles = Set.copyOf(roles);
	}

	/**
	 * Whether the role is held now.
	 */
	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

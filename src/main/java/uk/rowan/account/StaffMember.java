package uk.rowan.account;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.TeamId;

/**
 * A colleague that work can be given to.
 *
 * @param id the account
 * @param name the name that colleagues know
 * @param team the team, {@code null} when the person belongs to none
 */
public record StaffMember(AccountId id, String name, @Nullable TeamId team) {

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

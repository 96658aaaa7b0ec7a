package uk.rowan.meeting;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.PersonId;

/**
 * Somebody who is invited to a meeting, as far as the reader may know them.
 *
 * @param id which invitation
 * @param role as what they come
 * @param name what they are called; empty where only the agency is known
 * @param organisation where they come from; empty for family and colleagues
 * @param person the person of the family, {@code null} for others
 * @param account the colleague, {@code null} for others
 * @param agency the agency of the directory, {@code null} for others
 */
public record Invitee(InviteeId id, InviteeRole role, String name, String organisation, @Nullable PersonId person,
		@Nullable AccountId account, @Nullable AgencyId agency) {

	/**
	 * What they are called, or else where they come from.
	 */
	public String called() {
		return this.name.isEmpty() ? this.organisation : this.name;
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

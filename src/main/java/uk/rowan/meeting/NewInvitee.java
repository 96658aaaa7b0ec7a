package uk.rowan.meeting;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.PersonId;

/**
 * Somebody to be invited to a meeting.
 *
 * @param id the identity that the invitation will have
 * @param role as what they come
 * @param person somebody of the family, {@code null} for others
 * @param account a colleague, {@code null} for others
 * @param agency their agency, {@code null} when it is not in the directory, or none
 * @param name what they are called; may be empty where the agency is known
 * @param organisation where they come from when that is not in the directory; may be
 * empty
 */
public record NewInvitee(InviteeId id, InviteeRole role, @Nullable PersonId person, @Nullable AccountId account,
		@Nullable AgencyId agency, String name, String organisation) {

	/**
	 * Somebody of the family.
	 */
	public static NewInvitee family(InviteeRole role, PersonId person) {
		return new NewInvitee(InviteeId.next(), role, person, null, null, "", "");
	}

	/**
	 * A colleague.
	 */
	public static NewInvitee colleague(InviteeRole role, AccountId account) {
		return new NewInvitee(InviteeId.next(), role, null, account, null, "", "");
	}

	/**
	 * Somebody of an agency of the directory.
	 * @param name may be empty
	 */
	public static NewInvitee agency(InviteeRole role, AgencyId agency, String name) {
		return new NewInvitee(InviteeId.next(), role, null, null, agency, name, "");
	}

	/**
	 * Somebody who stands in no directory.
	 * @param organisation may be empty
	 */
	public static NewInvitee named(InviteeRole role, String name, String organisation) {
		return new NewInvitee(InviteeId.next(), role, null, null, null, name, organisation);
	}

	/**
	 * The same under an identity of its own.
	 */
	NewInvitee anew() {
		return new NewInvitee(InviteeId.next(), this.role, this.person, this.account, this.agency, this.name,
				this.organisation);
	}

	/**
	 * Whether somebody comes as the same from the same place, and goes by the same name
	 * where a name is known.
	 */
	boolean isLike(Invitee invited) {
		boolean place = (this.agency != null) ? this.agency.equals(invited.agency())
				: invited.agency() == null && this.organisation.equalsIgnoreCase(invited.organisation());
		return place && this.role == invited.role()
				&& (this.name.isEmpty() || this.name.equalsIgnoreCase(invited.name()));
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

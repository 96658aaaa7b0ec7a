package uk.rowan.live;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.shared.InviteeId;

/**
 * Somebody who is invited, as the live screen shows them.
 *
 * @param id who
 * @param name the name
 * @param role what they are to the family, in words
 * @param family whether they belong to the family's side
 * @param speaks whether they say what they think for themselves: of the family or of an
 * agency, and not only beside somebody
 * @param invitee the invitation
 * @param answer whether they said that they come, or that they are excluded; {@code null}
 * when they did not say, or it was not asked
 */
record Invited(InviteeId id, String name, String role, boolean family, boolean speaks, Invitee invitee,
		@Nullable Answer answer) {

	private static final Set<InviteeRole> KIN = Set.of(InviteeRole.PARENT, InviteeRole.CARER, InviteeRole.WIDER_FAMILY);

	/** They advise or watch, and do not say what they think of a plan (domain, 2.6). */
	private static final Set<InviteeRole> SILENT = Set.of(InviteeRole.LEGAL, InviteeRole.OBSERVER);

	static Invited of(Invitee invitee, String role) {
		boolean family = invitee.role().family();
		return new Invited(invitee.id(), invitee.called(), role, family,
				family ? KIN.contains(invitee.role()) : !SILENT.contains(invitee.role()), invitee, null);
	}

	/**
	 * What somebody answered to the invitation, or that they are excluded.
	 *
	 * @param told in words
	 * @param presence how they are there if they keep to it, {@code null} where they are
	 * not to be there
	 */
	record Answer(String told, Attendance.@Nullable Presence presence) {
	}

	Invited answering(@Nullable Answer answer) {
		return new Invited(this.id, this.name, this.role, this.family, this.speaks, this.invitee, answer);
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

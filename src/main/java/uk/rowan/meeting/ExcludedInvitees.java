package uk.rowan.meeting;

import java.util.Map;
import java.util.Optional;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

/**
 * Implemented by whatever knows who of those invited does not take part, so that they are
 * marked where people are invited (domain, 2.7).
 */
public interface ExcludedInvitees {

	/**
	 * Those who are excluded now.
	 * @return whether from the whole meeting, or from parts of it
	 */
	Map<InviteeId, Boolean> excluded(MeetingId id);

	/**
	 * When somebody can take part who is excluded from some parts.
	 * @return empty when they are excluded from nothing, or from everything
	 */
	Optional<OpenStretch> open(MeetingId id, InviteeId invitee);

	/**
	 * Those of the family who are not to be invited before somebody has thought about it:
	 * from this meeting, or another about one of its children that is open to the user.
	 * @return whether they are excluded, or somebody has asked so and nobody has decided
	 */
	Map<PersonId, Boolean> doubtful(ActingUser user, MeetingId id);

}

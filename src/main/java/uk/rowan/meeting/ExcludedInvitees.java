package uk.rowan.meeting;

import java.util.Map;

import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

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

}

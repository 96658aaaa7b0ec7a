package uk.rowan.record;

import java.util.Set;

import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

/**
 * Says who was excluded from a whole meeting (domain, 2.7) and so receives nothing of it;
 * implemented by the module that decides exclusions. Who was excluded from a part is said
 * by the sections of a {@link Draft}.
 */
public interface Exclusions {

	/**
	 * The invitees who receive nothing.
	 */
	Set<InviteeId> excluded(MeetingId id);

}

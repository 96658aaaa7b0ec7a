package uk.rowan.exclusion;

import java.util.List;
import java.util.Optional;

import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.InviteeId;

/**
 * A conference to those who work with it, and what they may do with its exclusions.
 *
 * @param meeting the meeting, none of whose children is kept from the reader
 * @param invited who is invited
 * @param rule what the reader may do
 */
record ExclusionMeeting(Meeting meeting, List<Invitee> invited, ExclusionRule rule) {

	Optional<Invitee> invitee(InviteeId id) {
		return this.invited.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	/**
	 * Those who can be excluded: the family, and who comes with them.
	 */
	List<Invitee> family() {
		return this.invited.stream().filter((one) -> one.role().family()).toList();
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.meeting.toString();
	}

}

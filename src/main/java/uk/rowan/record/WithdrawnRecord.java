package uk.rowan.record;

import java.util.UUID;

import uk.rowan.shared.MeetingId;

/**
 * A record or letter that was withdrawn: what it is and why, and nothing of what it says.
 *
 * @param id which
 * @param meeting the meeting
 * @param references the references of the children's cases
 * @param kind record or letter, in words
 * @param numbers the numbers of the children's records
 * @param held the day of the conference; empty when it is not booked any more
 * @param when when it was withdrawn
 * @param asked when and by whom that was asked, and why
 * @param decided when and by whom it was decided, and why
 * @param recipients how many it had gone to
 * @param recalled from how many of them nothing is out any more
 */
record WithdrawnRecord(UUID id, MeetingId meeting, String references, String kind, String numbers, String held,
		String when, RecordPage.Told asked, RecordPage.Told decided, int recipients, int recalled) {

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

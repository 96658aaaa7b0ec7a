package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Map;

import uk.rowan.shared.MeetingId;

/**
 * Implemented by whatever knows that the record of a meeting is approved and has gone to
 * everybody: then its chair and its minute taker have done their work.
 */
public interface RecordsGone {

	/**
	 * The day in London on which the last of each record went; without those that were
	 * taken back, are issued anew, or have not gone to somebody yet.
	 */
	Map<MeetingId, LocalDate> days();

}

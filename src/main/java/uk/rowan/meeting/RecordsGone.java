package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import uk.rowan.shared.MeetingId;

/**
 * Implemented by whatever knows that the record of a meeting is approved and has gone to
 * everybody: then its chair and its minute taker have done their work.
 */
public interface RecordsGone {

	/**
	 * The meetings whose seats do not end as their records say
	 * ({@code meeting_seats_end}), each with the day in London on which the last of its
	 * record went; empty where the record was taken back, is issued anew, or has not gone
	 * yet to somebody who is due it.
	 */
	Map<MeetingId, Optional<LocalDate>> changed();

}

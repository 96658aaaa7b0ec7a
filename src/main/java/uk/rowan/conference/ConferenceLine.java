package uk.rowan.conference;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.MeetingId;

/**
 * A conference as its line in a list.
 *
 * @param id the conference
 * @param whom the children whose cases are open to the reader
 * @param restricted whether the case of one of them is restricted
 * @param type what it is held for, in words
 * @param when day and time, in words; {@code null} while it is not booked
 * @param by the day by which it must be held, in words; {@code null} when there is none
 * @param late {@code overdue} or {@code late}, {@code null} when it is neither
 * @param chair who chairs, {@code null} while it is not booked
 * @param missing what is missing, in words; empty when nothing is, or it is withheld
 */
record ConferenceLine(MeetingId id, String whom, boolean restricted, String type, @Nullable String when,
		@Nullable String by, @Nullable String late, @Nullable String chair, String missing) {

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

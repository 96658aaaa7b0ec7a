package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import uk.rowan.shared.InviteeId;

/**
 * What happened to reports on a day.
 *
 * @param id the identity, made beforehand so that a second sending finds it
 * @param on the day
 * @param steps what happened to whose
 * @param note anything else; may be empty
 */
record ReportSteps(UUID id, LocalDate on, Map<InviteeId, Set<ReportStep>> steps, String note) {

	/**
	 * The identity only: words never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

package uk.rowan.meeting;

import java.util.List;

import uk.rowan.shared.InviteeId;
import uk.rowan.web.Option;

/**
 * The report of somebody who is invited, as a line of a page.
 *
 * @param id whose
 * @param called what they are called, or where they come from
 * @param role as what they come, in words
 * @param asked when it was asked for, in words; empty when it was not
 * @param due by when, in words; empty when it was not asked for
 * @param because why then
 * @param late whether that day has passed and it has not come
 * @param received when it came, in words; empty while it has not
 * @param shared when the family saw it, or by when they must, in words
 * @param sharedBecause why by then; empty when they have seen it
 * @param next what can be recorded next
 */
record ReportLine(InviteeId id, String called, String role, String asked, String due, String because, boolean late,
		String received, String shared, String sharedBecause, List<Option> next) {

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

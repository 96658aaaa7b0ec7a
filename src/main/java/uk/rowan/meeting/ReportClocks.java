package uk.rowan.meeting;

import java.util.Optional;

import uk.rowan.shared.MeetingId;

/**
 * Implemented by whatever knows what kind of meeting it is: by which clocks its reports
 * are due (domain, T4 to T7).
 */
public interface ReportClocks {

	/**
	 * The clocks of a meeting.
	 * @return empty when the meeting is of another module
	 */
	Optional<Due> of(MeetingId id);

	/**
	 * By which clocks reports are due.
	 *
	 * @param worker the social worker's report, with the chair
	 * @param agency the reports of everybody else
	 * @param family each of them, with the parents
	 */
	record Due(String worker, String agency, String family) {

		/** Nothing says when. */
		static final Due NONE = new Due("", "", "");

		String of(InviteeRole role) {
			return (role == InviteeRole.SOCIAL_WORKER) ? this.worker : this.agency;
		}

	}

}

package uk.rowan.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import uk.rowan.meeting.Expected;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.record.Records;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.IdentityBar;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands beside a conference while it is held: the last one, the reports, and who is
 * who in the family; each look is remembered for each child and each relative.
 */
@Service
class BesidePages {

	private final LiveMeetings meetings;

	private final Records records;

	private final Invitees invitees;

	private final BesideReader reader;

	private final LiveJournal journal;

	BesidePages(LiveMeetings meetings, Records records, Invitees invitees, BesideReader reader, LiveJournal journal) {
		this.meetings = meetings;
		this.records = records;
		this.invitees = invitees;
		this.reader = reader;
		this.journal = journal;
	}

	/**
	 * A report that was asked for.
	 *
	 * @param expected whose
	 */
	record Report(Expected expected) {

		public String called() {
			return this.expected.invitee().called();
		}

		public String role() {
			return "meeting.role." + this.expected.invitee().role();
		}

		public boolean missing() {
			return this.expected.reportReceivedOn() == null;
		}

		/**
		 * The identity only: names never reach a log.
		 */
		@Override
		public String toString() {
			return this.expected.toString();
		}

	}

	/**
	 * The model of the page.
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional
	Map<String, Object> show(ActingUser user, MeetingId id) {
		LiveMeeting found = this.meetings.find(user, id);
		Meeting meeting = found.meeting();
		List<Kin> kin = this.reader.kin(user, meeting);
		this.journal.remember(user, found, "beside-viewed");
		this.journal.remember(user, found, "beside-viewed", kin.stream().flatMap((one) -> one.persons()).toList());
		Map<String, Object> model = new HashMap<>();
		model.put("id", id);
		model.put("identity", IdentityBar.of(meeting.children()));
		model.put("previous", this.records.previous(user, meeting));
		model.put("decided", this.reader.decided(user, meeting));
		model.put("reports",
				this.invitees.expected(user, meeting)
					.stream()
					.filter((one) -> one.reportAskedOn() != null)
					.map(Report::new)
					.toList());
		model.put("kin", kin);
		return model;
	}

}

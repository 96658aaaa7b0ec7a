package uk.rowan.live;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import uk.rowan.conference.AbuseCategory;
import uk.rowan.conference.ChildDecision;
import uk.rowan.conference.Conclusion;
import uk.rowan.conference.ConclusionRefusal;
import uk.rowan.conference.Conferences;
import uk.rowan.meeting.Booking;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.IdentityBar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what a conference decides if it is closed now, and what is missing still.
 */
@Service
class ClosingPage {

	private final LiveMeetings meetings;

	private final NotesReader notes;

	private final Conferences conferences;

	private final LiveJournal journal;

	private final LiveWords words;

	ClosingPage(LiveMeetings meetings, NotesReader notes, Conferences conferences, LiveJournal journal,
			LiveWords words) {
		this.meetings = meetings;
		this.notes = notes;
		this.conferences = conferences;
		this.journal = journal;
		this.words = words;
	}

	/**
	 * Something that is missing.
	 *
	 * @param told what, in words
	 * @param section where it is typed
	 */
	record Missing(String told, int section) {

		/**
		 * The section only: names never reach a log.
		 */
		@Override
		public String toString() {
			return "section " + this.section;
		}

	}

	/**
	 * The model of the page.
	 * @param clock what tells the time of the question
	 * @throws uk.rowan.web.NotFound when there is no such meeting, or the user does not
	 * hold it
	 * @throws uk.rowan.web.NotNow when it is not open yet, or closed
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id, Clock clock) {
		LiveMeeting meeting = this.meetings.open(user, id);
		this.journal.remember(user, meeting, "closing-viewed");
		Instant now = clock.instant();
		ConclusionOfNotes read = this.notes.of(user, meeting);
		Conclusion asked = read.between(now.minusSeconds(1), now);
		Map<String, Object> model = new HashMap<>();
		model.put("id", id);
		model.put("identity", IdentityBar.of(meeting.meeting().children()));
		model.put("adjournable", read.quora().values().stream().anyMatch((one) -> !one.quorate()));
		model.put("decided", asked.decisions().stream().map((one) -> decided(meeting, one)).toList());
		model.put("missing",
				this.conferences.check(user, id, asked)
					.stream()
					.filter((one) -> one.what() != ConclusionRefusal.What.TIMES)
					.map((one) -> missing(meeting, one))
					.toList());
		return model;
	}

	/**
	 * How the meeting is booked, also when it is closed.
	 * @throws uk.rowan.web.NotFound when there is no such meeting, or the user does not
	 * hold it
	 */
	@Transactional(readOnly = true)
	Booking booking(ActingUser user, MeetingId id) {
		return this.meetings.find(user, id).booking();
	}

	private String decided(LiveMeeting meeting, ChildDecision one) {
		AbuseCategory category = one.category();
		String what = (one.planNeeded() == null) ? "none"
				: one.plan() ? ((category != null) ? "plan." + category : "plan") : "no-plan";
		return this.words.say("closing.decided." + what, name(meeting, one.aCase()));
	}

	private Missing missing(LiveMeeting meeting, ConclusionRefusal one) {
		CaseId child = one.child();
		return new Missing(this.words.say("closing.missing." + one.what(), (child != null) ? name(meeting, child) : ""),
				section(one.what()));
	}

	private static String name(LiveMeeting meeting, CaseId child) {
		return meeting.child(child).map((one) -> one.child().name()).orElse("–");
	}

	private static int section(ConclusionRefusal.What what) {
		return switch (what) {
			case NOBODY_PRESENT, INQUORATE -> 2;
			case NO_DECISION, NO_CATEGORY, NO_END_REASON, NO_REASONS, NO_OUTLINE, NO_LEAD -> 8;
			case NO_CORE_GROUP, NO_REVIEW, DAY_BEFORE, TIMES, NOT_CHAIR, NOT_BEGUN -> 9;
		};
	}

}

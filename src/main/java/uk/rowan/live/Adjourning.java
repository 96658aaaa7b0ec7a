package uk.rowan.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.rowan.conference.AdjournmentRefusal;
import uk.rowan.conference.Adjournments;
import uk.rowan.conference.NewAdjournment;
import uk.rowan.conference.Quorum;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a conference that is not quorate without decisions: what was typed can be read,
 * and taken along to the conference that is held instead (domain, 2.5; T20).
 */
@Service
class Adjourning {

	private final LiveMeetings meetings;

	private final Writing writing;

	private final NotesReader notes;

	private final Adjournments adjournments;

	private final AdjourningWords words;

	Adjourning(LiveMeetings meetings, Writing writing, NotesReader notes, Adjournments adjournments,
			AdjourningWords words) {
		this.meetings = meetings;
		this.writing = writing;
		this.notes = notes;
		this.adjournments = adjournments;
		this.words = words;
	}

	/**
	 * The model of the page.
	 * @throws uk.rowan.web.NotFound when there is no such meeting, or the user does not
	 * hold it
	 * @throws uk.rowan.web.NotNow when it is not open yet, or closed
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		LiveMeeting meeting = this.meetings.open(user, id);
		Map<CaseId, Quorum> quora = this.notes.of(user, meeting).quora();
		Map<String, Object> model = this.words.model(user, meeting);
		model.put("quorate", quora.values().stream().allMatch(Quorum::quorate));
		model.put("again", this.adjournments.reconvened(user, id));
		model.put("lines",
				meeting.meeting()
					.children()
					.stream()
					.map((child) -> this.words.quorum(child, Objects.requireNonNull(quora.get(child.aCase()))))
					.toList());
		return model;
	}

	/**
	 * Adjourns it, unless an earlier sending of the same form has.
	 * @return why not, everything at once; empty when it is adjourned now
	 * @throws uk.rowan.web.NotFound when there is no such meeting, or the user does not
	 * hold it
	 * @throws uk.rowan.web.Stale when it was concluded, or adjourned otherwise
	 */
	@Transactional
	List<AdjournmentRefusal> adjourn(ActingUser by, MeetingId id, AdjourningForm form) {
		this.writing.lock(id);
		LiveMeeting meeting = this.meetings.find(by, id);
		boolean quorate = this.notes.of(by, meeting).quora().values().stream().allMatch(Quorum::quorate);
		List<AdjournmentRefusal> refused = this.adjournments.adjourn(by, id,
				new NewAdjournment(form.identity(), form.interim(), quorate));
		if (refused.isEmpty()) {
			this.writing.close(by, id);
		}
		return refused;
	}

}

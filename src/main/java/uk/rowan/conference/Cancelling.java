package uk.rowan.conference;

import java.util.Map;
import java.util.Optional;

import uk.rowan.meeting.Cancellation;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cancels conferences that were asked for by mistake. What was due for one is due no
 * more; what its enquiry, or the plan, calls for is due again.
 */
@Service
class Cancelling {

	private final ConferenceReader reader;

	private final Meetings meetings;

	private final ConferencePages pages;

	private final ConferenceJournal journal;

	Cancelling(ConferenceReader reader, Meetings meetings, ConferencePages pages, ConferenceJournal journal) {
		this.reader = reader;
		this.meetings = meetings;
		this.pages = pages;
		this.journal = journal;
	}

	/**
	 * The model of the page that asks.
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 * @throws NotNow when it is cancelled, every case of it is closed, or a rule refuses
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		Conference conference = find(user, id);
		String page = "/conferences/" + id;
		if (!conference.meeting().actable()) {
			throw new NotNow("conference.cancel.not-open", page);
		}
		CancellationRule.of(conference, this.reader.typed(id)).refuses(this.journal.now()).ifPresent((refusal) -> {
			throw new NotNow("conference.cancel.refused." + refusal, page);
		});
		Map<String, Object> model = this.pages.model(user, conference, "cancellation-viewed");
		model.put("enquiry", conference.enquiry() != null);
		return model;
	}

	/**
	 * Cancels it, unless an earlier sending of the same form has.
	 * @return why not; empty when it is cancelled now
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 * @throws uk.rowan.web.Stale when it was cancelled otherwise
	 */
	@Transactional
	Optional<CancellationRefusal> cancel(ActingUser by, MeetingId id, String reason) {
		boolean typed = this.reader.typedUntilNow(id);
		this.meetings.hold(id);
		Conference conference = find(by, id);
		Cancellation earlier = conference.meeting().cancelled();
		Optional<CancellationRefusal> refused = (earlier != null) ? Optional.empty()
				: CancellationRule.of(conference, typed).refuses(this.journal.now());
		if (refused.isEmpty()) {
			this.meetings.cancel(by, id, reason);
		}
		return refused;
	}

	private Conference find(ActingUser user, MeetingId id) {
		return this.reader.find(user, id).filter((found) -> found.meeting().decidable()).orElseThrow(NotFound::new);
	}

}

package uk.rowan.conference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.AuditNote;
import uk.rowan.consent.Advice;
import uk.rowan.consent.Answer;
import uk.rowan.consent.ConsentPurpose;
import uk.rowan.consent.Consents;
import uk.rowan.consent.Standing;
import uk.rowan.consent.Told;
import uk.rowan.mail.OneTimeQuestion;
import uk.rowan.meeting.Meeting;
import uk.rowan.notice.Notices;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.Option;

import org.springframework.stereotype.Component;

/**
 * Asks people without an account whether the summary may be recorded; the advice that
 * they were given is on the page.
 */
@Component
class RecordingQuestion implements OneTimeQuestion {

	static final String PURPOSE = "conference.recording";

	private final ConferenceReader reader;

	private final Consents consents;

	private final Notices notices;

	private final ConferenceJournal journal;

	private final ConferenceWords words;

	RecordingQuestion(ConferenceReader reader, Consents consents, Notices notices, ConferenceJournal journal,
			ConferenceWords words) {
		this.reader = reader;
		this.consents = consents;
		this.notices = notices;
		this.journal = journal;
		this.words = words;
	}

	@Override
	public String purpose() {
		return PURPOSE;
	}

	@Override
	public Optional<Question> question(UUID subject, UUID asked) {
		MeetingId id = new MeetingId(subject);
		Optional<Conference> open = this.reader.find(ActingUser.SYSTEM, id)
			.filter((conference) -> conference.concludedBy() == null && conference.meeting().cancelled() == null);
		if (open.isEmpty() || !this.reader.invited(id, asked)) {
			return Optional.empty();
		}
		if (this.consents.read(ConsentPurpose.RECORDING, subject, asked)) {
			remember("conference.advice-read", open.get(), asked);
		}
		Standing stands = this.consents.standing(ConsentPurpose.RECORDING, subject).getOrDefault(asked, Standing.NONE);
		Answer answer = stands.answer();
		String advice = Optional.ofNullable(stands.advice())
			.map(Advice::version)
			.flatMap(this.notices::words)
			.orElse("");
		return Optional.of(new Question(this.words.say("question.title"), advice, this.words.say("question.legend"),
				Arrays.stream(Answer.values())
					.map((one) -> new Option(one.name(), this.words.say("consents.answer." + one)))
					.toList(),
				(answer != null) ? answer.name() : null));
	}

	@Override
	public void answer(UUID subject, UUID asked, String choice) {
		MeetingId id = new MeetingId(subject);
		int added = this.consents.record(null, ConsentPurpose.RECORDING, subject,
				List.of(new Told(asked, null, Answer.valueOf(choice), this.journal.today())));
		if (added > 0) {
			this.reader.find(ActingUser.SYSTEM, id)
				.ifPresent((conference) -> remember("conference.answer-given", conference, asked));
		}
	}

	private void remember(String act, Conference conference, UUID asked) {
		Meeting meeting = conference.meeting();
		this.journal.seen(ActingUser.SYSTEM, AuditNote.of(act, "meeting", meeting.id().value()).with("invitee", asked),
				meeting.children());
	}

}

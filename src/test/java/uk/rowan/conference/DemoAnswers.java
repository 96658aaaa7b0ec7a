package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import uk.rowan.consent.Advice;
import uk.rowan.consent.Answer;
import uk.rowan.consent.Told;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets those invited in the demo say whether they agree to the summary being recorded.
 */
@Component
@Profile("demo")
public class DemoAnswers {

	private final RecordingConsents consents;

	DemoAnswers(RecordingConsents consents) {
		this.consents = consents;
	}

	/**
	 * All of them were given the advice, and these answered.
	 */
	public void record(ActingUser by, MeetingId conference, Advice advice, List<InviteeId> invited,
			Map<InviteeId, Answer> answers, LocalDate on) {
		List<Told> told = invited.stream().map((one) -> new Told(one.value(), advice, answers.get(one), on)).toList();
		this.consents.record(by, conference, 0, told);
	}

}

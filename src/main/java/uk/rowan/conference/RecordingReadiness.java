package uk.rowan.conference;

import java.util.List;

import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many agree to the summary being recorded; never who.
 */
@Component
@Order(40)
class RecordingReadiness implements Readiness {

	private final RecordingConsents consents;

	private final RecordingConsentsWords words;

	RecordingReadiness(RecordingConsents consents, RecordingConsentsWords words) {
		this.consents = consents;
		this.words = words;
	}

	@Override
	public List<ReadinessLine> lines(ActingUser user, Meeting conference) {
		RecordingGate gate = this.consents.forecast(user, conference.id());
		if (gate.present().isEmpty()) {
			return List.of();
		}
		boolean may = user.is(Role.COORDINATOR) && conference.decidable();
		boolean settled = gate.open() || gate.minutesOnly();
		return List.of(new ReadinessLine(this.words.say("ready.recording"), settled, this.words.told(gate),
				this.words.say("ready.who.coordinator"), null, this.words.say("ready.recording.act"),
				may ? "/conferences/" + conference.id() + "/recording-consents" : null));
	}

}

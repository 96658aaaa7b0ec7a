package uk.rowan.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import uk.rowan.conference.RecordingAnswers;
import uk.rowan.shared.InviteeId;

import org.springframework.stereotype.Component;

/**
 * Says beside the sections whether the summary may be recorded with those who are there
 * now; whoever comes late is asked then, and so is whoever came without an invitation.
 */
@Component
class LiveGate {

	private final RecordingAnswers answers;

	private final LiveWords words;

	LiveGate(RecordingAnswers answers, LiveWords words) {
		this.answers = answers;
		this.words = words;
	}

	/**
	 * How it stands, in words: numbers, and the names of those who are still to be asked.
	 */
	List<String> lines(LiveMeeting meeting, Collection<LiveNote> notes) {
		if (meeting.state().stoppedAt() != null) {
			return List.of();
		}
		Set<InviteeId> there = new PresenceRule(notes, meeting.booking().startsAt()).now();
		boolean others = notes.stream().anyMatch((note) -> note.kind() == FieldKind.ALSO_HERE);
		RecordingAnswers.Gate gate = this.answers.gate(meeting.id(), there);
		if (there.isEmpty()) {
			return List.of(this.words.say("gate.nobody"));
		}
		if (gate.minutesOnly()) {
			return List.of(this.words.say("gate.minutes"));
		}
		List<String> lines = new ArrayList<>();
		lines.add((gate.open() && !others) ? this.words.say("gate.open", there.size())
				: this.words.say("gate.closed", gate.agreed(), there.size()));
		meeting.invited()
			.stream()
			.filter((one) -> gate.toAsk().contains(one.id()))
			.forEach((one) -> lines.add(this.words.say("gate.ask", one.name())));
		if (others) {
			lines.add(this.words.say("gate.others"));
		}
		return lines;
	}

}

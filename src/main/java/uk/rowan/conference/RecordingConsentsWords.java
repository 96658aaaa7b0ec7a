package uk.rowan.conference;

import java.time.LocalDate;
import java.util.Optional;

import uk.rowan.consent.Standing;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.InviteeRoleWords;

import org.springframework.stereotype.Component;

/**
 * The words of the page of answers.
 */
@Component
class RecordingConsentsWords {

	private final ConferenceWords words;

	private final ConferenceJournal journal;

	private final InviteeRoleWords roles;

	RecordingConsentsWords(ConferenceWords words, ConferenceJournal journal, InviteeRoleWords roles) {
		this.words = words;
		this.journal = journal;
		this.roles = roles;
	}

	/**
	 * One who is invited, in words.
	 *
	 * @param called the name
	 * @param role as what they come
	 * @param told when they were advised and answered; empty for neither
	 */
	record Line(String called, String role, String told) {

		/**
		 * Nothing: names never reach a log.
		 */
		@Override
		public String toString() {
			return "line";
		}

	}

	String say(String key, Object... arguments) {
		return this.words.say(key, arguments);
	}

	LocalDate today() {
		return this.journal.today();
	}

	Line line(Invitee one, Standing stands) {
		String advised = Optional.ofNullable(stands.advice())
			.map((advice) -> say(stands.advised() ? "consents.advised" : "consents.unopened",
					this.words.day(advice.on())))
			.orElse("");
		String answered = Optional.ofNullable(stands.on())
			.map((on) -> say(stands.themselves() ? "consents.answered.themselves" : "consents.answered",
					this.words.day(on)))
			.orElse("");
		return new Line(one.called(), this.roles.of(one.role()), (advised + " " + answered).strip());
	}

	/**
	 * How the gate stands if everybody who is invited comes.
	 */
	String gate(RecordingConsents.Asked asked) {
		return told(RecordingGate.of(asked.invited().stream().map(asked::of).toList()));
	}

	/**
	 * How a gate stands: numbers only.
	 */
	String told(RecordingGate gate) {
		if (gate.minutesOnly()) {
			return say("ready.recording.minutes");
		}
		return gate.open() ? say("ready.recording.open", gate.present().size())
				: say("ready.recording.ask", gate.agreed(), gate.present().size(), gate.toAsk());
	}

}

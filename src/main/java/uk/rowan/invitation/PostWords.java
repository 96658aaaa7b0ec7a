package uk.rowan.invitation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import uk.rowan.shared.ShortDates;
import uk.rowan.web.IdentityBar;
import uk.rowan.web.Option;

import org.springframework.stereotype.Component;

/**
 * The words about letters that wait to be printed or posted.
 */
@Component
class PostWords {

	private final InvitationWords words;

	PostWords(InvitationWords words) {
		this.words = words;
	}

	/**
	 * A letter that waits, as a line of the page.
	 *
	 * @param id which
	 * @param called to whom
	 * @param stands whether it is printed, and when it was laid ready, in words
	 */
	record Line(SendingId id, String called, String stands) {

		/**
		 * The identity only: names never reach a log.
		 */
		@Override
		public String toString() {
			return this.id.toString();
		}

	}

	/**
	 * What the page shows of those that wait.
	 */
	Map<String, Object> model(Mailing mailing, List<WaitingLetter> waiting) {
		List<Line> lines = waiting.stream().map((one) -> line(mailing, one)).toList();
		return Map.of("id", mailing.meeting().id(), "identity", IdentityBar.of(mailing.meeting().children()), "lines",
				lines, "unprinted", waiting.stream().filter((one) -> !one.printed()).count(), "letters",
				lines.stream().map((one) -> new Option(one.id().toString(), one.called(), one.stands())).toList(),
				"acts",
				Arrays.stream(LetterAct.values())
					.filter((act) -> waiting.stream().anyMatch(act::fits))
					.map((act) -> new Option(act.name(), this.words.say("letters.act." + act)))
					.toList());
	}

	private Line line(Mailing mailing, WaitingLetter one) {
		return new Line(one.id(), mailing.addressee(one.invitee()).invitee().called(), this.words
			.say(one.printed() ? "letters.stands.printed" : "letters.stands.laid", ShortDates.dayAndTime(one.at())));
	}

	LocalDate today() {
		return this.words.today();
	}

}

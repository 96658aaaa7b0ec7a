package uk.rowan.invitation;

import java.util.List;

import uk.rowan.conference.Readiness;
import uk.rowan.conference.ReadinessLine;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many letters wait to be printed, and to be posted; nothing where none does.
 */
@Component
@Order(31)
class LetterReadiness implements Readiness {

	private final PostRows rows;

	private final InvitationWords words;

	LetterReadiness(PostRows rows, InvitationWords words) {
		this.rows = rows;
		this.words = words;
	}

	@Override
	public List<ReadinessLine> lines(ActingUser user, Meeting conference) {
		List<WaitingLetter> waiting = this.rows.of(conference.id());
		if (waiting.isEmpty()) {
			return List.of();
		}
		long printed = waiting.stream().filter(WaitingLetter::printed).count();
		boolean may = user.is(Role.COORDINATOR) && conference.decidable() && conference.actable();
		return List.of(new ReadinessLine(this.words.say("ready.post"), false,
				this.words.say("ready.post.how", waiting.size() - printed, printed), this.words.say("ready.who"), null,
				this.words.say("ready.post.act"), may ? Posting.page(conference.id()) : null));
	}

}

package uk.rowan.invitation;

import java.util.ArrayList;
import java.util.List;

import uk.rowan.conference.Readiness;
import uk.rowan.conference.ReadinessLine;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many letters wait to be printed, and to be posted, and whether letters can say how
 * the unit is reached; nothing where none waits, and where they can.
 */
@Component
@Order(31)
class LetterReadiness implements Readiness {

	private final PostRows rows;

	private final LetterFrame frame;

	private final InvitationWords words;

	LetterReadiness(PostRows rows, LetterFrame frame, InvitationWords words) {
		this.rows = rows;
		this.frame = frame;
		this.words = words;
	}

	@Override
	public List<ReadinessLine> lines(ActingUser user, Meeting conference) {
		List<ReadinessLine> lines = new ArrayList<>();
		List<WaitingLetter> waiting = this.rows.of(conference.id());
		if (!waiting.isEmpty()) {
			lines.add(post(user, conference, waiting));
		}
		if (this.frame.isUnreachable()) {
			lines.add(new ReadinessLine(this.words.say("ready.contact"), false, this.words.say("ready.contact.how"),
					this.words.say("ready.administrator"), null, this.words.say("ready.contact.act"),
					user.is(Role.ADMIN) ? "/settings/contacts/new" : null));
		}
		return lines;
	}

	private ReadinessLine post(ActingUser user, Meeting conference, List<WaitingLetter> waiting) {
		long printed = waiting.stream().filter(WaitingLetter::printed).count();
		boolean may = user.is(Role.COORDINATOR) && conference.decidable() && conference.actable();
		return new ReadinessLine(this.words.say("ready.post"), false,
				this.words.say("ready.post.how", waiting.size() - printed, printed), this.words.say("ready.who"), null,
				this.words.say("ready.post.act"), may ? Posting.page(conference.id()) : null);
	}

}

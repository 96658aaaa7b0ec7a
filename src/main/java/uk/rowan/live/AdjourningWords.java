package uk.rowan.live;

import java.util.HashMap;
import java.util.Map;

import uk.rowan.conference.Quorum;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.IdentityBar;

import org.springframework.stereotype.Component;

/**
 * What the page that adjourns a conference begins with; the look is remembered for each
 * child.
 */
@Component
class AdjourningWords {

	private final LiveJournal journal;

	private final LiveWords words;

	AdjourningWords(LiveJournal journal, LiveWords words) {
		this.journal = journal;
		this.words = words;
	}

	Map<String, Object> model(ActingUser user, LiveMeeting meeting) {
		this.journal.remember(user, meeting, "adjourning-viewed");
		Map<String, Object> model = new HashMap<>();
		model.put("id", meeting.id());
		model.put("identity", IdentityBar.of(meeting.meeting().children()));
		return model;
	}

	String quorum(MeetingChild child, Quorum quorum) {
		String name = child.child().name();
		return quorum.quorate() ? this.words.say("quorum.yes", name)
				: this.words.say("quorum.no", name, String.join(", ", quorum.missing()));
	}

}

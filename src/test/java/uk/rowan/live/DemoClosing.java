package uk.rowan.live;

import java.time.Instant;
import java.util.List;

import uk.rowan.conference.ConclusionRefusal;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Closes a conference of the demo as its chair does on the page.
 */
@Component
@Profile("demo")
public class DemoClosing {

	private final Closing closing;

	DemoClosing(Closing closing) {
		this.closing = closing;
	}

	/**
	 * Closes it, with what was typed.
	 */
	public void close(ActingUser chair, MeetingId conference, Instant from, Instant until) {
		List<ConclusionRefusal> refused = this.closing.close(chair, conference, from, until);
		if (!refused.isEmpty()) {
			throw new IllegalStateException("not to be closed: " + refused);
		}
	}

}

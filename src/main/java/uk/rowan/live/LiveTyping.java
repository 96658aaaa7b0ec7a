package uk.rowan.live;

import uk.rowan.conference.Typing;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * Says whether a field of a conference was ever written.
 */
@Component
class LiveTyping implements Typing {

	private final FieldRows rows;

	LiveTyping(FieldRows rows) {
		this.rows = rows;
	}

	@Override
	public boolean any(MeetingId id) {
		return this.rows.any(id);
	}

	@Override
	public void hold(MeetingId id) {
		this.rows.lock(id);
	}

}

package uk.rowan.conference;

import uk.rowan.shared.MeetingId;

/**
 * Says whether anything was typed while a conference was held: it has begun then,
 * whatever the time. Implemented by the module that keeps what is typed.
 */
public interface Typing {

	/**
	 * Whether anything was typed.
	 */
	boolean any(MeetingId id);

	/**
	 * Waits until nobody types, until the transaction ends; asked before the meeting is
	 * held, so that no two wait for each other.
	 */
	void hold(MeetingId id);

}

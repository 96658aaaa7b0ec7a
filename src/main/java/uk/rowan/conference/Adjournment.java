package uk.rowan.conference;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.MeetingId;

/**
 * That a conference was not quorate and ended without decisions (domain, 2.5).
 *
 * @param interim what holds for the children meanwhile; empty where it is withheld
 * @param at when
 * @param next the conference that is held instead, {@code null} where none is known
 */
record Adjournment(String interim, Instant at, @Nullable MeetingId next) {

	/**
	 * The moment only: words never reach a log.
	 */
	@Override
	public String toString() {
		return this.at.toString();
	}

}

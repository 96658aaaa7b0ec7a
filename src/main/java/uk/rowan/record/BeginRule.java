package uk.rowan.record;

import java.time.Instant;
import java.util.Optional;

/**
 * When a record can be begun: after the meeting, with everything that was typed; never of
 * one that was cancelled.
 *
 * @param seats who acts
 * @param stage how far the meeting has come, empty when nothing is known
 * @param now when it is asked
 */
record BeginRule(Seats seats, Optional<Outcomes.Stage> stage, Instant now) {

	/**
	 * Whether the meeting was held: it was closed, or its time is over and nothing was
	 * typed in it.
	 */
	boolean held() {
		return this.seats.held(this.now) || this.stage.filter((one) -> one != Outcomes.Stage.UNDER_WAY).isPresent();
	}

	/**
	 * What speaks against it; empty when nothing does.
	 */
	Optional<BeginRefusal> refuses() {
		if (this.seats.meeting().cancelled() != null) {
			return Optional.of(BeginRefusal.CANCELLED);
		}
		if (this.stage.filter((one) -> one == Outcomes.Stage.UNDER_WAY).isPresent()) {
			return Optional.of(BeginRefusal.UNDER_WAY);
		}
		return held() ? Optional.empty() : Optional.of(BeginRefusal.NOT_HELD);
	}

}

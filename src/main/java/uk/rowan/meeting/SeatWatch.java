package uk.rowan.meeting;

import org.springframework.stereotype.Component;

/**
 * Follows, one meeting after the other, what becomes of the records.
 */
@Component
class SeatWatch {

	private final SeatEnds ends;

	SeatWatch(SeatEnds ends) {
		this.ends = ends;
	}

	void look() {
		this.ends.changed().forEach((id, gone) -> this.ends.follow(id, gone.orElse(null)));
	}

}

package uk.rowan.conference;

import java.time.Instant;
import java.util.Optional;

/**
 * When a conference that was asked for by mistake can be cancelled: before it can have
 * begun, under its booking or one before; not one that is held instead of another that
 * was not quorate.
 *
 * @param opens the earliest moment at which it can begin
 * @param begun whether anything was typed, or it had begun under an earlier booking
 * @param ended whether it was concluded or adjourned
 * @param reconvenes whether it is held instead of another
 */
record CancellationRule(Instant opens, boolean begun, boolean ended, boolean reconvenes) {

	static CancellationRule of(Conference conference, boolean typed) {
		Instant opens = conference.booked()
			.map((booked) -> booked.startsAt().minus(OpeningTime.BEFORE))
			.orElse(Instant.MAX);
		return new CancellationRule(opens, typed || conference.begunBefore(), conference.concludedBy() != null,
				conference.reconvenes() != null);
	}

	/**
	 * What speaks against it; empty when nothing does.
	 */
	Optional<CancellationRefusal> refuses(Instant now) {
		if (this.ended || this.begun || !now.isBefore(this.opens)) {
			return Optional.of(CancellationRefusal.BEGUN);
		}
		return this.reconvenes ? Optional.of(CancellationRefusal.RECONVENES) : Optional.empty();
	}

}

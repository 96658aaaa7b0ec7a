package uk.rowan.record;

import java.util.Collection;
import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;

/**
 * Lays out what goes by e-mail, and then has it sent: no transaction and no lock is held
 * meanwhile.
 */
@Service
class DeliverySending {

	private final Distribution distribution;

	private final Envelopes envelopes;

	DeliverySending(Distribution distribution, Envelopes envelopes) {
		this.distribution = distribution;
		this.envelopes = envelopes;
	}

	/**
	 * Takes a step with a row.
	 * @param seen how many steps the form showed
	 * @param words how, or why; may be empty
	 * @return what came of it
	 * @throws NotFound when there is no such row, or it is not the user's to do
	 * @throws Stale when something else was done with it since, or what is in it has
	 * changed meanwhile
	 */
	Taken take(ActingUser by, MeetingId id, UUID row, int seen, DeliveryAct act, String words) {
		LaidOut laid = (act == DeliveryAct.SENT) ? this.distribution.letter(by, id, row)
			.map((sheet) -> new LaidOut(this.envelopes.digest(sheet), this.envelopes.pdf(sheet)))
			.orElse(LaidOut.NOTHING) : LaidOut.NOTHING;
		return this.distribution.take(by, id, row, seen, new Distribution.Asking(act, words), laid);
	}

	/**
	 * Sends rows that nothing was done with yet, each for itself: one with which
	 * something was done meanwhile, or that may not go any more, stops no other.
	 * @return how many went
	 */
	int each(ActingUser by, MeetingId id, Collection<UUID> rows) {
		return (int) rows.stream().filter((row) -> went(by, id, row)).count();
	}

	private boolean went(ActingUser by, MeetingId id, UUID row) {
		try {
			return take(by, id, row, 0, DeliveryAct.SENT, "").refused() == null;
		}
		catch (Stale | NotFound ex) {
			return false;
		}
	}

	/**
	 * Adds a row for everybody who has none and sends what can go by itself, each row for
	 * itself.
	 * @return how many went
	 * @throws NotFound when it is not the user's to send, or nothing is approved
	 */
	int everybody(ActingUser by, MeetingId id, RecordKind kind) {
		return each(by, id, this.distribution.ready(by, id, kind));
	}

}

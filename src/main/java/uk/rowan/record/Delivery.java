package uk.rowan.record;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;

/**
 * A row of the distribution: to whom, what and how.
 *
 * @param id which
 * @param record what is sent
 * @param kind record or letter
 * @param invitee to whom
 * @param way how
 * @param address the home address, {@code null} where it is not posted
 * @param email the secure address; empty where it is not e-mailed
 * @param children whose record it is
 * @param without the sections that the coordinator left out
 * @param by who added the row
 * @param again whether they had the record before: it goes with what was added to it
 * @param carried what had been added to the record when it went
 * @param steps what was done with it
 * @param stopped why its e-mail was stopped before it went, as a code; {@code null} when
 * it was not
 */
record Delivery(UUID id, UUID record, RecordKind kind, InviteeId invitee, DeliveryWay way, @Nullable UUID address,
		String email, Set<CaseId> children, Set<UUID> without, AccountId by, boolean again, Set<UUID> carried,
		List<DeliveryStep> steps, @Nullable String stopped) {

	boolean is(DeliveryAct act) {
		return this.steps.stream().anyMatch((step) -> step.act() == act);
	}

	/**
	 * Whether nothing goes by it any more: it was struck out, or stopped.
	 */
	boolean isVoid() {
		return this.stopped != null || is(DeliveryAct.STRUCK);
	}

	/**
	 * Whether somebody has the record by it: it went, and was not given back.
	 */
	boolean had() {
		return is(DeliveryAct.SENT) && !isVoid() && !is(DeliveryAct.RECALLED);
	}

	/**
	 * Whether it is still to go.
	 */
	boolean waits() {
		return !is(DeliveryAct.SENT) && !is(DeliveryAct.FORGONE) && !is(DeliveryAct.STRUCK);
	}

	/**
	 * Whether something else was printed, or confirmed, than what this digest proves.
	 */
	boolean differs(String digest) {
		return this.steps.stream()
			.anyMatch((step) -> step.act().proves() && step.act() != DeliveryAct.SENT && !step.digest().equals(digest));
	}

	/**
	 * The code of how it stands.
	 */
	String stands() {
		if (this.stopped != null) {
			return "STOPPED";
		}
		return this.steps.isEmpty() ? (this.again ? "AGAIN" : "ADDED") : this.steps.getLast().act().name();
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

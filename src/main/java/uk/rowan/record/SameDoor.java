package uk.rowan.record;

import java.util.List;
import java.util.Objects;

import uk.rowan.shared.ActingUser;

/**
 * Which other rows go to the same door: whoever checks a home address checks it for all
 * who are said to live there.
 *
 * @param table every row
 * @param user who checks
 */
record SameDoor(Envelopes.Table table, ActingUser user) {

	/**
	 * The other rows that wait for the same check.
	 */
	List<Delivery> with(Delivery checked) {
		Recipient home = this.table.recipient(checked);
		return (home == null) ? List.of()
				: this.table.deliveries()
					.stream()
					.filter((one) -> !one.id().equals(checked.id()) && waits(one, home))
					.toList();
	}

	private boolean waits(Delivery one, Recipient home) {
		Recipient to = this.table.recipient(one);
		return to != null && to.livesWith(home) && Objects.equals(to.address(), one.address())
				&& this.table.rule(one, this.user).offered().contains(DeliveryAct.CHECKED);
	}

	/**
	 * The identity of whoever checks only.
	 */
	@Override
	public String toString() {
		return this.user.id().toString();
	}

}

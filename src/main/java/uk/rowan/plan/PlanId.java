package uk.rowan.plan;

import java.util.Optional;
import java.util.UUID;

import uk.rowan.shared.Ids;

/**
 * Identifies a child protection plan.
 *
 * @param value the identity as stored and as written in addresses
 */
record PlanId(UUID value) {

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	static Optional<PlanId> parse(String text) {
		return Ids.parse(text).map(PlanId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}

package uk.rowan.casefile;

import java.util.Optional;

/**
 * Who may be given a case (domain, 2.3: the chair is independent of the operational and
 * line management of the case, and has declared no interest).
 *
 * @param open whether the case is open
 * @param holdsRole whether the account holds the role of the kind now
 * @param interest whether the account has an interest in the family
 * @param shutOut whether the case is restricted to others
 * @param workedWithFamily whether the account is or was allocated worker, or is manager
 * of the team, of a child of the family
 * @param chairsFamily whether the account chairs a case of the family now
 * @param holdsIt whether the account has this very allocation, in the team it is in now
 */
record AllocationRule(boolean open, boolean holdsRole, boolean interest, boolean shutOut, boolean workedWithFamily,
		boolean chairsFamily, boolean holdsIt) {

	Optional<AllocationRefusal> refuses(AllocationKind kind) {
		if (!this.open) {
			return Optional.of(AllocationRefusal.CASE_CLOSED);
		}
		if (!this.holdsRole) {
			return Optional.of(AllocationRefusal.LACKS_ROLE);
		}
		if (this.interest) {
			return Optional.of(AllocationRefusal.HAS_INTEREST);
		}
		if (this.shutOut) {
			return Optional.of(AllocationRefusal.NOT_NAMED);
		}
		if (kind == AllocationKind.CHAIR && this.workedWithFamily) {
			return Optional.of(AllocationRefusal.NOT_INDEPENDENT);
		}
		if (kind == AllocationKind.SOCIAL_WORKER && this.chairsFamily) {
			return Optional.of(AllocationRefusal.NOT_INDEPENDENT);
		}
		return this.holdsIt ? Optional.of(AllocationRefusal.HOLDS_IT) : Optional.empty();
	}

	/**
	 * Why the account can neither chair a meeting about the case nor take its minutes:
	 * both are independent of the work with the family, whatever the case's state.
	 */
	Optional<AllocationRefusal> refusesToMeet() {
		if (!this.holdsRole) {
			return Optional.of(AllocationRefusal.LACKS_ROLE);
		}
		if (this.interest) {
			return Optional.of(AllocationRefusal.HAS_INTEREST);
		}
		if (this.shutOut) {
			return Optional.of(AllocationRefusal.NOT_NAMED);
		}
		return this.workedWithFamily ? Optional.of(AllocationRefusal.NOT_INDEPENDENT) : Optional.empty();
	}

}

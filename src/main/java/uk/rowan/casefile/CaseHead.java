package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import uk.rowan.people.PersonKind;
import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Ground;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;

/**
 * What stands at the top of every page of a case.
 *
 * @param id the case
 * @param version the version that forms carry
 * @param reference what people call it
 * @param openedOn the day of opening
 * @param open whether it is open
 * @param restricted whether only named colleagues may see it
 * @param ground why the reader may see it
 * @param child whom it is about
 * @param worker the allocated social worker, {@code null} when there is none
 * @param chair the chair, {@code null} when there is none
 * @param names the names of those two
 */
record CaseHead(CaseId id, int version, String reference, LocalDate openedOn, boolean open, boolean restricted,
		Ground ground, PersonSummary child, @Nullable Holder worker, @Nullable Holder chair,
		Map<AccountId, String> names) {

	boolean unborn() {
		return this.child.kind() == PersonKind.UNBORN;
	}

	/**
	 * Whether the reader may decide about the case: break-glass opens it to be looked at
	 * only.
	 */
	public boolean isDecidable() {
		return this.ground != Ground.BREAK_GLASS;
	}

	CaseHead with(Map<AccountId, String> known) {
		return new CaseHead(this.id, this.version, this.reference, this.openedOn, this.open, this.restricted,
				this.ground, this.child, this.worker, this.chair, known);
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

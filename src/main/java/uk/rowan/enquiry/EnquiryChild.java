package uk.rowan.enquiry;

import java.time.LocalDate;

import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Ground;
import uk.rowan.shared.CaseId;
import uk.rowan.web.IdentityBar;

/**
 * A child whom an enquiry concerns, or could, and whose case is open to the reader.
 *
 * @param aCase the child's case
 * @param reference what people call the case
 * @param open whether the case is not closed
 * @param openedOn the day on which it was opened
 * @param restricted whether only named colleagues may see it
 * @param running whether a section 47 enquiry of this enquiry has begun for the child and
 * has no outcome
 * @param ground why the reader may see it
 * @param child whom it is about
 */
record EnquiryChild(CaseId aCase, String reference, boolean open, LocalDate openedOn, boolean restricted,
		boolean running, Ground ground, PersonSummary child) implements IdentityBar.Whose {

	@Override
	public String called() {
		return this.child.name();
	}

	/**
	 * Whether the reader may decide about the child: break-glass opens a case to be
	 * looked at only.
	 */
	boolean decidable() {
		return this.ground != Ground.BREAK_GLASS;
	}

	/**
	 * Whether something can be recorded for the child.
	 */
	boolean actable() {
		return this.open && decidable();
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.aCase.toString();
	}

}

package uk.rowan.enquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;

/**
 * An enquiry as far as its reader may see it.
 *
 * @param id the enquiry
 * @param version the version that forms carry
 * @param withheld whether one of its children is kept from the reader by a restriction:
 * then no words are shown, and nothing can be recorded
 * @param children the children whose cases are open to the reader, the eldest first
 * @param discussions every strategy discussion, the earliest first
 * @param outcomes every outcome of those children, the latest last
 */
record Enquiry(EnquiryId id, int version, boolean withheld, List<EnquiryChild> children, List<Discussion> discussions,
		List<ChildOutcome> outcomes) {

	/**
	 * The discussion at which section 47 enquiries began.
	 */
	Optional<NewDiscussion> begun() {
		return this.discussions.stream().map(Discussion::told).filter(NewDiscussion::beginsSection47).findFirst();
	}

	/**
	 * Every outcome of a child, the latest last.
	 */
	List<ChildOutcome> outcomes(CaseId aCase) {
		return this.outcomes.stream().filter((outcome) -> outcome.aCase().equals(aCase)).toList();
	}

	/**
	 * The outcome of a child that stands.
	 */
	Optional<ChildOutcome> outcome(CaseId aCase) {
		return outcomes(aCase).stream().max(Comparator.comparingInt(ChildOutcome::number));
	}

	/**
	 * Whether a section 47 enquiry has begun for the child, concluded or not.
	 */
	boolean hasBegunFor(EnquiryChild child) {
		return child.running() || outcome(child.aCase()).isPresent();
	}

	/**
	 * The children for whom the reader may record something now.
	 */
	List<EnquiryChild> actable() {
		return this.withheld ? List.of() : this.children.stream().filter(EnquiryChild::actable).toList();
	}

	/**
	 * Of these, the children whose outcome can be decided or corrected.
	 */
	List<EnquiryChild> concludable() {
		return actable().stream().filter(this::hasBegunFor).toList();
	}

	/**
	 * Whether the reader may decide about one of the children at least, and none is kept
	 * from them by a restriction.
	 */
	boolean decidable() {
		return !this.withheld && this.children.stream().anyMatch(EnquiryChild::decidable);
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}

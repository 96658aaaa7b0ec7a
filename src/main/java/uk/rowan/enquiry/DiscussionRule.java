package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import uk.rowan.shared.CaseId;

/**
 * When a strategy discussion can be recorded: on a day from the opening of every child's
 * case (census rule 2889) until today, while the cases are open; and when section 47
 * enquiries can begin with it: once in an enquiry, and not beside another that runs for a
 * child (census rules 8839 and 8890).
 *
 * @param today the day on which it is asked
 * @param children the children whom it concerns
 * @param begun whether section 47 enquiries have begun already in this enquiry
 * @param elsewhere the cases for which a section 47 enquiry of another enquiry runs
 */
record DiscussionRule(LocalDate today, List<EnquiryChild> children, boolean begun, Set<CaseId> elsewhere) {

	Optional<DiscussionRefusal> refuses(LocalDate heldOn, boolean begins) {
		if (heldOn.isAfter(this.today)) {
			return Optional.of(DiscussionRefusal.IN_FUTURE);
		}
		if (this.children.isEmpty() || !this.children.stream().allMatch(EnquiryChild::open)) {
			return Optional.of(DiscussionRefusal.CLOSED);
		}
		if (this.children.stream().anyMatch((child) -> heldOn.isBefore(child.openedOn()))) {
			return Optional.of(DiscussionRefusal.BEFORE_CASE);
		}
		if (begins && this.begun) {
			return Optional.of(DiscussionRefusal.BEGUN);
		}
		return (begins && !running().isEmpty()) ? Optional.of(DiscussionRefusal.RUNNING) : Optional.empty();
	}

	/**
	 * The children for whom another section 47 enquiry runs.
	 */
	List<EnquiryChild> running() {
		return this.children.stream().filter((child) -> this.elsewhere.contains(child.aCase())).toList();
	}

}

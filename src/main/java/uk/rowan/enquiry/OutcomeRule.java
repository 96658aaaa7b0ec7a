package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the outcome of a section 47 enquiry can be decided for a child: on a day from the
 * strategy discussion at which it began until today, while the child's case is open; an
 * outcome that stands can be corrected in the same way.
 *
 * @param today the day on which it is asked
 * @param enquiry the enquiry
 */
record OutcomeRule(LocalDate today, Enquiry enquiry) {

	Optional<OutcomeRefusal> refuses(EnquiryChild child, LocalDate decidedOn) {
		if (!child.open()) {
			return Optional.of(OutcomeRefusal.CLOSED);
		}
		Optional<NewDiscussion> begun = this.enquiry.begun();
		if (begun.isEmpty() || !this.enquiry.hasBegunFor(child)) {
			return Optional.of(OutcomeRefusal.NOT_BEGUN);
		}
		if (decidedOn.isAfter(this.today)) {
			return Optional.of(OutcomeRefusal.IN_FUTURE);
		}
		return decidedOn.isBefore(begun.get().heldOn()) ? Optional.of(OutcomeRefusal.BEFORE_BEGINNING)
				: Optional.empty();
	}

}

package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.PersonId;

/**
 * What other modules may know of an enquiry.
 *
 * @param id the enquiry
 * @param section47On the day of the strategy discussion at which section 47 enquiries
 * began, which starts clock T1; {@code null} when they have not begun
 * @param decidable whether the asker may decide about it
 * @param children the children, as far as their cases are open to the asker
 */
public record EnquiryFacts(EnquiryId id, @Nullable LocalDate section47On, boolean decidable, List<Child> children) {

	public EnquiryFacts {
		children = List.copyOf(children);
	}

	/**
	 * One of the children.
	 *
	 * @param aCase the child's case
	 * @param person the child
	 * @param outcome the outcome that stands, {@code null} while there is none
	 */
	public record Child(CaseId aCase, PersonId person, @Nullable EnquiryOutcome outcome) {

	}

}

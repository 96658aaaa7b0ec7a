package uk.rowan.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.enquiry.Conclusion;
import uk.rowan.enquiry.Enquiries;
import uk.rowan.enquiry.EnquiryOutcome;
import uk.rowan.enquiry.NewDiscussion;
import uk.rowan.enquiry.Participant;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Ids;

/**
 * Turns a family's story into strategy discussions and outcomes: one enquiry a family.
 */
final class DemoEnquiries {

	private final Enquiries enquiries;

	private final Set<EnquiryId> begun = new HashSet<>();

	DemoEnquiries(Enquiries enquiries) {
		this.enquiries = enquiries;
	}

	/**
	 * The enquiry that a family may have.
	 *
	 * @param id the enquiry
	 * @param cases the cases of the family's children, in their order
	 */
	record About(EnquiryId id, List<CaseId> cases) {

	}

	/**
	 * The step's code says about which of the children, by number.
	 */
	void discuss(ActingUser by, About about, LocalDate day, DemoFamily.Step step, boolean begins) {
		NewDiscussion told = new NewDiscussion(Ids.next(), day,
				Set.of(Participant.SOCIAL_CARE, Participant.POLICE, Participant.HEALTH, Participant.REFERRER), "",
				step.words(), begins);
		if (this.begun.add(about.id())) {
			Set<CaseId> children = Arrays.stream(step.code().split(",", -1))
				.map((number) -> about.cases().get(Integer.parseInt(number) - 1))
				.collect(Collectors.toSet());
			this.enquiries.begin(by, about.id(), children, told);
		}
		else {
			this.enquiries.discuss(by, about.id(), told);
		}
	}

	void conclude(ActingUser by, About about, CaseId aCase, LocalDate day, DemoFamily.Step step) {
		Conclusion.Finding finding = new Conclusion.Finding(EnquiryOutcome.valueOf(step.code()), step.words());
		this.enquiries.conclude(by, about.id(), new Conclusion(Ids.next(), day, Map.of(aCase, finding)));
	}

}

package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules ask of enquiries.
 */
@Service
public class Enquiries {

	private final Discussions discussions;

	private final Outcomes outcomes;

	private final EnquiryReader reader;

	Enquiries(Discussions discussions, Outcomes outcomes, EnquiryReader reader) {
		this.discussions = discussions;
		this.outcomes = outcomes;
		this.reader = reader;
	}

	/**
	 * Begins an enquiry with its first strategy discussion.
	 * @param children the children's cases; all of them are kin of one another
	 * @throws NotFound when one of the cases is not the user's to decide about
	 * @throws IllegalArgumentException when a rule refuses it, named in the message
	 */
	@Transactional
	public void begin(ActingUser by, EnquiryId id, Set<CaseId> children, NewDiscussion first) {
		CaseId about = children.stream().findFirst().orElseThrow(NotFound::new);
		this.discussions.begin(by, id, about, children, first).ifPresent((refused) -> refuse(refused.why()));
	}

	/**
	 * Records a further strategy discussion.
	 * @throws NotFound when there is no such enquiry, or it is not the user's to decide
	 * about
	 * @throws IllegalArgumentException when a rule refuses it, named in the message
	 */
	@Transactional
	public void discuss(ActingUser by, EnquiryId id, NewDiscussion further) {
		this.discussions.discuss(by, id, further).ifPresent((refused) -> refuse(refused.why()));
	}

	/**
	 * Records the outcomes of section 47 enquiries.
	 * @throws NotFound when there is no such enquiry, or one of the children is not the
	 * user's to decide about
	 * @throws IllegalArgumentException when a rule refuses it, named in the message
	 */
	@Transactional
	public void conclude(ActingUser by, EnquiryId id, Conclusion concluded) {
		Map<CaseId, OutcomeRefusal> refused = this.outcomes.conclude(by, id, null, concluded);
		refused.values().stream().findFirst().ifPresent(Enquiries::refuse);
	}

	/**
	 * What is known of an enquiry, as far as the cases of its children are open to the
	 * user; whoever shows it remembers that.
	 * @return empty when there is none, or not for this user
	 */
	@Transactional(readOnly = true)
	public Optional<EnquiryFacts> facts(ActingUser user, EnquiryId id) {
		return this.reader.find(user, id).map(Enquiries::facts);
	}

	private static EnquiryFacts facts(Enquiry enquiry) {
		LocalDate begun = enquiry.begun().map(NewDiscussion::heldOn).orElse(null);
		return new EnquiryFacts(enquiry.id(), begun, enquiry.decidable(),
				enquiry.children()
					.stream()
					.map((child) -> new EnquiryFacts.Child(child.aCase(), child.child().id(),
							enquiry.outcome(child.aCase()).map((kept) -> kept.finding().outcome()).orElse(null)))
					.toList());
	}

	private static void refuse(Enum<?> refusal) {
		throw new IllegalArgumentException("refused: " + refusal.name());
	}

}

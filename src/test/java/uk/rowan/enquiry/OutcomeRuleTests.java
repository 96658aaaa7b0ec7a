package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeRuleTests {

	private static final LocalDate TODAY = DiscussionRuleTests.TODAY;

	private static final LocalDate BEGUN = DiscussionRuleTests.OPENED.plusDays(3);

	private final EnquiryChild running = DiscussionRuleTests.child(true, true);

	private final EnquiryChild other = DiscussionRuleTests.child(true, false);

	@Test
	void anOutcomeIsDecidedOnAnyDayFromTheBeginningUntilToday() {
		OutcomeRule rule = rule(true);
		assertThat(rule.refuses(this.running, BEGUN)).isEmpty();
		assertThat(rule.refuses(this.running, TODAY)).isEmpty();
		assertThat(rule.refuses(this.running, BEGUN.minusDays(1))).contains(OutcomeRefusal.BEFORE_BEGINNING);
		assertThat(rule.refuses(this.running, TODAY.plusDays(1))).contains(OutcomeRefusal.IN_FUTURE);
	}

	@Test
	void theDiscussionAtWhichItBeganCountsNotTheFirst() {
		Enquiry enquiry = enquiry(discussion(BEGUN.minusDays(3), false), discussion(BEGUN, true));
		assertThat(enquiry.begun().orElseThrow().heldOn()).isEqualTo(BEGUN);
		assertThat(new OutcomeRule(TODAY, enquiry).refuses(this.running, BEGUN.minusDays(3)))
			.contains(OutcomeRefusal.BEFORE_BEGINNING);
	}

	@Test
	void nothingIsDecidedThatHasNotBegun() {
		assertThat(rule(false).refuses(this.running, BEGUN)).contains(OutcomeRefusal.NOT_BEGUN);
		assertThat(rule(true).refuses(this.other, BEGUN)).contains(OutcomeRefusal.NOT_BEGUN);
	}

	@Test
	void anOutcomeThatStandsCanBeCorrected() {
		Enquiry enquiry = new Enquiry(EnquiryId.next(), 1, false, List.of(this.other), List.of(discussion(BEGUN, true)),
				List.of(outcome(1, EnquiryOutcome.CONFERENCE_REQUIRED), outcome(2, EnquiryOutcome.NO_CONTINUING_RISK)));
		assertThat(new OutcomeRule(TODAY, enquiry).refuses(this.other, BEGUN)).isEmpty();
		assertThat(enquiry.outcome(this.other.aCase()).orElseThrow().finding().outcome())
			.isEqualTo(EnquiryOutcome.NO_CONTINUING_RISK);
	}

	@Test
	void nothingIsDecidedInAClosedCase() {
		assertThat(rule(true).refuses(DiscussionRuleTests.child(false, true), BEGUN)).contains(OutcomeRefusal.CLOSED);
	}

	private ChildOutcome outcome(int number, EnquiryOutcome outcome) {
		return new ChildOutcome(Ids.next(), this.other.aCase(), number, new Conclusion.Finding(outcome, "seen"), BEGUN,
				AccountId.next());
	}

	private static Discussion discussion(LocalDate on, boolean begins) {
		return new Discussion(new NewDiscussion(Ids.next(), on, Siblings.LEAST, "", "decided", begins),
				AccountId.next());
	}

	private OutcomeRule rule(boolean begun) {
		return new OutcomeRule(TODAY, enquiry(discussion(BEGUN, begun)));
	}

	private Enquiry enquiry(Discussion... discussions) {
		return new Enquiry(EnquiryId.next(), 1, false, List.of(this.running, this.other), List.of(discussions),
				List.of());
	}

}

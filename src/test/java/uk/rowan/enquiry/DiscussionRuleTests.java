package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import uk.rowan.people.PersonKind;
import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Ground;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class DiscussionRuleTests {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	static final LocalDate OPENED = LocalDate.of(2026, 11, 2);

	private final EnquiryChild ada = child(true, false);

	private final EnquiryChild ben = child(true, false);

	static EnquiryChild child(boolean open, boolean running) {
		return new EnquiryChild(CaseId.next(), "RWN-2026-00001", open, OPENED, false, running, Ground.ALLOCATED,
				new PersonSummary(PersonId.next(), "Ada", PersonKind.CHILD, OPENED.minusYears(7), null, null));
	}

	@Test
	void aDiscussionIsHeldOnAnyDayFromTheOpeningOfTheCaseUntilToday() {
		assertThat(rule(false).refuses(OPENED, true)).isEmpty();
		assertThat(rule(false).refuses(TODAY, true)).isEmpty();
		assertThat(rule(false).refuses(OPENED.minusDays(1), true)).contains(DiscussionRefusal.BEFORE_CASE);
		assertThat(rule(false).refuses(TODAY.plusDays(1), false)).contains(DiscussionRefusal.IN_FUTURE);
	}

	@Test
	void nothingIsRecordedForAClosedCase() {
		EnquiryChild closed = child(false, false);
		assertThat(new DiscussionRule(TODAY, List.of(this.ada, closed), false, Set.of()).refuses(TODAY, false))
			.contains(DiscussionRefusal.CLOSED);
		assertThat(new DiscussionRule(TODAY, List.of(), false, Set.of()).refuses(TODAY, false))
			.contains(DiscussionRefusal.CLOSED);
	}

	@Test
	void sectionFortySevenBeginsOnceInAnEnquiry() {
		assertThat(rule(true).refuses(TODAY, true)).contains(DiscussionRefusal.BEGUN);
		assertThat(rule(true).refuses(TODAY, false)).isEmpty();
	}

	@Test
	void itDoesNotBeginBesideAnotherThatRunsForAChild() {
		DiscussionRule rule = rule(false, this.ben.aCase());
		assertThat(rule.refuses(TODAY, true)).contains(DiscussionRefusal.RUNNING);
		assertThat(rule.running()).containsExactly(this.ben);
		assertThat(rule.refuses(TODAY, false)).isEmpty();
	}

	@Test
	void socialCarePoliceAndHealthAreUsuallyTheLeast() {
		assertThat(Participant.missing(Set.of(Participant.SOCIAL_CARE, Participant.POLICE, Participant.HEALTH)))
			.isEmpty();
		assertThat(Participant.missing(Set.of(Participant.POLICE, Participant.EDUCATION)))
			.containsExactly(Participant.SOCIAL_CARE, Participant.HEALTH);
	}

	private DiscussionRule rule(boolean begun, CaseId... elsewhere) {
		return new DiscussionRule(TODAY, List.of(this.ada, this.ben), begun, Set.of(elsewhere));
	}

}

package uk.rowan.casefile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AllocationRuleTests {

	@Test
	void somebodyWithTheRoleAndNoTieGetsTheCase() {
		AllocationRule rule = new AllocationRule(true, true, false, false, false, false, false);
		assertThat(rule.refuses(AllocationKind.SOCIAL_WORKER)).isEmpty();
		assertThat(rule.refuses(AllocationKind.CHAIR)).isEmpty();
	}

	@Test
	void aClosedCaseIsAllocatedToNobody() {
		assertThat(new AllocationRule(false, true, false, false, false, false, false).refuses(AllocationKind.CHAIR))
			.contains(AllocationRefusal.CASE_CLOSED);
	}

	@Test
	void theRoleIsNeeded() {
		assertThat(new AllocationRule(true, false, false, false, false, false, false).refuses(AllocationKind.CHAIR))
			.contains(AllocationRefusal.LACKS_ROLE);
	}

	@Test
	void anInterestRefusesBothKinds() {
		AllocationRule rule = new AllocationRule(true, true, true, false, false, false, false);
		assertThat(rule.refuses(AllocationKind.SOCIAL_WORKER)).contains(AllocationRefusal.HAS_INTEREST);
		assertThat(rule.refuses(AllocationKind.CHAIR)).contains(AllocationRefusal.HAS_INTEREST);
	}

	@Test
	void aRestrictedCaseGoesToTheNamedOnly() {
		assertThat(new AllocationRule(true, true, false, true, false, false, false).refuses(AllocationKind.CHAIR))
			.contains(AllocationRefusal.NOT_NAMED);
	}

	@Test
	void whoWorkedWithTheFamilyCanWorkAgainButNotChair() {
		AllocationRule rule = new AllocationRule(true, true, false, false, true, false, false);
		assertThat(rule.refuses(AllocationKind.SOCIAL_WORKER)).isEmpty();
		assertThat(rule.refuses(AllocationKind.CHAIR)).contains(AllocationRefusal.NOT_INDEPENDENT);
	}

	@Test
	void theChairOfTheFamilyChairsAgainButDoesNotWorkWithIt() {
		AllocationRule rule = new AllocationRule(true, true, false, false, false, true, false);
		assertThat(rule.refuses(AllocationKind.CHAIR)).isEmpty();
		assertThat(rule.refuses(AllocationKind.SOCIAL_WORKER)).contains(AllocationRefusal.NOT_INDEPENDENT);
	}

	@Test
	void whoHasTheCaseIsNotGivenItAgain() {
		assertThat(new AllocationRule(true, true, false, false, false, false, true).refuses(AllocationKind.CHAIR))
			.contains(AllocationRefusal.HOLDS_IT);
	}

	@Test
	void whoSitsInAMeetingHoldsTheRoleAndHasNoTie() {
		assertThat(new AllocationRule(true, true, false, false, false, true, true).refusesToMeet()).isEmpty();
		assertThat(new AllocationRule(false, true, false, false, false, false, false).refusesToMeet()).isEmpty();
		assertThat(new AllocationRule(true, false, true, true, true, false, false).refusesToMeet())
			.contains(AllocationRefusal.LACKS_ROLE);
		assertThat(new AllocationRule(true, true, true, true, true, false, false).refusesToMeet())
			.contains(AllocationRefusal.HAS_INTEREST);
		assertThat(new AllocationRule(true, true, false, true, true, false, false).refusesToMeet())
			.contains(AllocationRefusal.NOT_NAMED);
		assertThat(new AllocationRule(true, true, false, false, true, false, false).refusesToMeet())
			.contains(AllocationRefusal.NOT_INDEPENDENT);
	}

}

package uk.rowan.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rowan.shared.CaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rowan.conference.ConclusionRefusal.What;

class ConclusionRuleTests {

	private static final CaseId ADA = CaseId.next();

	private static final CaseId BEN = CaseId.next();

	private static final Instant START = Instant.parse("2026-12-01T10:00:00Z");

	private static final Instant END = Instant.parse("2026-12-01T12:00:00Z");

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private final ConclusionRule rule = new ConclusionRule(true, START, END, DAY, Set.of(ADA, BEN), false);

	@Test
	void aPlanForOneAndNoneForTheOtherCanBeConcluded() {
		assertThat(this.rule.refuses(concluding(plan(ADA), none(BEN)))).isEmpty();
	}

	@Test
	void everyChildNeedsADecision() {
		assertThat(this.rule.refuses(concluding(plan(ADA))))
			.containsExactly(new ConclusionRefusal(What.NO_DECISION, BEN));
	}

	@Test
	void aDecisionAboutAChildOfAnotherConferenceCountsForNobody() {
		assertThat(this.rule.refuses(concluding(plan(ADA), none(CaseId.next()))))
			.containsExactly(new ConclusionRefusal(What.NO_DECISION, BEN));
	}

	@ParameterizedTest
	@EnumSource(value = What.class, names = { "NO_CATEGORY", "NO_REASONS", "INQUORATE", "NO_OUTLINE", "NO_LEAD",
			"NO_CORE_GROUP", "NO_REVIEW", "DAY_BEFORE" })
	void whatAPlanLacksIsNamed(What lacking) {
		assertThat(this.rule.refuses(concluding(without(lacking), none(BEN))))
			.containsExactly(new ConclusionRefusal(lacking, ADA));
	}

	@Test
	void aDecisionAgainstAPlanNeedsReasonsAndNothingElse() {
		ChildDecision bare = new ChildDecision(BEN, false, null, " ", "", true, "", Outline.NONE, "", "", null, null,
				null);
		assertThat(this.rule.refuses(concluding(plan(ADA), bare)))
			.containsExactly(new ConclusionRefusal(What.NO_REASONS, BEN));
	}

	@Test
	void aPlanThatAReviewEndsHasAReasonOfTheList() {
		ConclusionRule review = new ConclusionRule(true, START, END, DAY, Set.of(ADA, BEN), true);
		assertThat(review.refuses(concluding(plan(ADA), none(BEN))))
			.containsExactly(new ConclusionRefusal(What.NO_END_REASON, BEN));
		ChildDecision ended = new ChildDecision(BEN, false, null, "Safe with his father", "", true, "", Outline.NONE,
				"", "", null, null, null, EndReason.NOHARM);
		assertThat(review.refuses(concluding(plan(ADA), ended))).isEmpty();
	}

	@Test
	void itIsSaidInTheOrderInWhichTheChildrenWereDecidedAbout() {
		ChildDecision ada = new ChildDecision(ADA, null, null, "", "", true, "", Outline.NONE, "", "", null, null,
				null);
		ChildDecision ben = new ChildDecision(BEN, null, null, "", "", true, "", Outline.NONE, "", "", null, null,
				null);
		assertThat(this.rule.refuses(concluding(ben, ada))).extracting(ConclusionRefusal::child)
			.containsExactly(BEN, ADA);
		assertThat(this.rule.refuses(concluding(ada, ben))).extracting(ConclusionRefusal::child)
			.containsExactly(ADA, BEN);
	}

	@Test
	void everythingIsSaidAtOnce() {
		ChildDecision bare = new ChildDecision(ADA, true, null, "", "", false, "", Outline.NONE, "", "", null, null,
				null);
		assertThat(this.rule.refuses(concluding(bare, none(BEN)))).extracting(ConclusionRefusal::what)
			.containsExactly(What.NO_REASONS, What.INQUORATE, What.NO_CATEGORY, What.NO_OUTLINE, What.NO_LEAD,
					What.NO_CORE_GROUP, What.NO_REVIEW);
	}

	@Test
	void onlyTheChairConcludes() {
		ConclusionRule another = new ConclusionRule(false, START, END, DAY, Set.of(ADA, BEN), false);
		assertThat(another.refuses(concluding(plan(ADA), none(BEN))))
			.containsExactly(new ConclusionRefusal(What.NOT_CHAIR, null));
	}

	@Test
	void aConferenceThatHasNotBegunCannotBeConcluded() {
		ConclusionRule before = new ConclusionRule(true, START, START.minusSeconds(1), DAY, Set.of(ADA, BEN), false);
		assertThat(before.refuses(concluding(plan(ADA), none(BEN))))
			.containsExactly(new ConclusionRefusal(What.NOT_BEGUN, null));
	}

	@Test
	void theTimesMustBePossible() {
		List<ChildDecision> decisions = List.of(plan(ADA), none(BEN));
		for (Conclusion wrong : List.of(new Conclusion(START, START, 4, decisions),
				new Conclusion(START, END.plusSeconds(1), 4, decisions),
				new Conclusion(START.minusSeconds(1), END, 4, decisions))) {
			assertThat(this.rule.refuses(wrong)).as(wrong.from() + " to " + wrong.until())
				.containsExactly(new ConclusionRefusal(What.TIMES, null));
		}
	}

	@Test
	void somebodyMustHaveBeenThere() {
		assertThat(this.rule.refuses(new Conclusion(START, END, 0, List.of(plan(ADA), none(BEN)))))
			.containsExactly(new ConclusionRefusal(What.NOBODY_PRESENT, null));
	}

	@Test
	void aConferenceThatIsNotQuorateGoesOnWithAReason() {
		assertThat(this.rule.refuses(concluding(changed(false, "Delay would harm her"), none(BEN)))).isEmpty();
	}

	private static Conclusion concluding(ChildDecision... decisions) {
		return new Conclusion(START, END, 4, List.of(decisions));
	}

	private static ChildDecision plan(CaseId child) {
		return new ChildDecision(child, true, AbuseCategory.NEG, "Left alone", "", true, "",
				ConferenceUnit.outline("Visit", "Social worker", "Friday"), "Robin Ash", "School, health visitor",
				DAY.plusDays(10), DAY.plusMonths(3), null);
	}

	private static ChildDecision none(CaseId child) {
		return new ChildDecision(child, false, null, "Safe with his father", "", true, "", Outline.NONE, "", "", null,
				null, null);
	}

	private static ChildDecision changed(boolean quorate, String inquorate) {
		return new ChildDecision(ADA, true, AbuseCategory.NEG, "Left alone", "", quorate, inquorate,
				plan(ADA).outline(), "Robin Ash", "School", DAY.plusDays(10), DAY.plusMonths(3), null);
	}

	private static ChildDecision without(What lacking) {
		ChildDecision whole = plan(ADA);
		AbuseCategory category = (lacking == What.NO_CATEGORY) ? null : AbuseCategory.NEG;
		LocalDate group = (lacking == What.NO_CORE_GROUP) ? null
				: (lacking == What.DAY_BEFORE) ? DAY.minusDays(1) : whole.coreGroupOn();
		return new ChildDecision(ADA, true, category, (lacking == What.NO_REASONS) ? "" : "Left alone", "",
				lacking != What.INQUORATE, "", (lacking == What.NO_OUTLINE) ? Outline.NONE : whole.outline(),
				(lacking == What.NO_LEAD) ? "" : "Robin Ash", "School", group,
				(lacking == What.NO_REVIEW) ? null : whole.reviewOn(), null);
	}

}

package uk.rowan.casefile;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningRuleTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final LocalDate BORN = LocalDate.of(2019, 5, 4);

	@Test
	void aCaseAboutAChildCanBeOpenedToday() {
		assertThat(new OpeningRule(TODAY, false, BORN, false, null).refuses(TODAY)).isEmpty();
	}

	@Test
	void aChildHasOneOpenCaseAtATime() {
		assertThat(new OpeningRule(TODAY, false, BORN, true, null).refuses(TODAY))
			.contains(OpeningRefusal.HAS_OPEN_CASE);
	}

	@Test
	void noCaseIsAboutAnAdult() {
		assertThat(new OpeningRule(TODAY, true, BORN, false, null).refuses(TODAY)).contains(OpeningRefusal.IS_ADULT);
	}

	@Test
	void noCaseOpensTomorrow() {
		assertThat(new OpeningRule(TODAY, false, BORN, false, null).refuses(TODAY.plusDays(1)))
			.contains(OpeningRefusal.IN_FUTURE);
	}

	@Test
	void aCaseCanOpenInPregnancyButNotBefore() {
		OpeningRule rule = new OpeningRule(TODAY, false, BORN, false, null);
		assertThat(rule.refuses(BORN.minusMonths(10))).isEmpty();
		assertThat(rule.refuses(BORN.minusMonths(10).minusDays(1))).contains(OpeningRefusal.BEFORE_CHILD);
	}

	@Test
	void noCaseOpensBeforeTheEarlierOneClosed() {
		LocalDate closed = TODAY.minusDays(9);
		OpeningRule rule = new OpeningRule(TODAY, false, BORN, false, closed);
		assertThat(rule.refuses(closed)).isEmpty();
		assertThat(rule.refuses(closed.minusDays(1))).contains(OpeningRefusal.OVERLAPS);
	}

}

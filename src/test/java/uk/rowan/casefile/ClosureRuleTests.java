package uk.rowan.casefile;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClosureRuleTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

	private final ClosureRule rule = new ClosureRule(TODAY, OPENED);

	@Test
	void aCaseClosesOnAnyDayFromItsOpeningUntilToday() {
		assertThat(this.rule.refuses(OPENED)).isEmpty();
		assertThat(this.rule.refuses(TODAY)).isEmpty();
	}

	@Test
	void aCaseDoesNotCloseBeforeItOpened() {
		assertThat(this.rule.refuses(OPENED.minusDays(1))).contains(ClosureRefusal.BEFORE_OPENING);
	}

	@Test
	void aCaseDoesNotCloseTomorrow() {
		assertThat(this.rule.refuses(TODAY.plusDays(1))).contains(ClosureRefusal.IN_FUTURE);
	}

}

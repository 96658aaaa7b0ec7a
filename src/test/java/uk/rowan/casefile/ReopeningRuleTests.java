package uk.rowan.casefile;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReopeningRuleTests {

	private static final LocalDate CLOSED = LocalDate.of(2026, 3, 2);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private final ReopeningRule rule = new ReopeningRule(TODAY, CLOSED, false, null);

	@Test
	void aCaseIsReopenedFromItsClosureUntilToday() {
		assertThat(this.rule.refuses(CLOSED)).isEmpty();
		assertThat(this.rule.refuses(TODAY)).isEmpty();
	}

	@Test
	void aCaseIsNotReopenedBeforeItsClosure() {
		assertThat(this.rule.refuses(CLOSED.minusDays(1))).contains(ReopeningRefusal.BEFORE_CLOSURE);
	}

	@Test
	void aCaseIsNotReopenedOnADayToCome() {
		assertThat(this.rule.refuses(TODAY.plusDays(1))).contains(ReopeningRefusal.IN_FUTURE);
	}

	@Test
	void aCaseIsNotReopenedBesideAnotherOpenOne() {
		assertThat(new ReopeningRule(TODAY, CLOSED, true, null).refuses(TODAY))
			.contains(ReopeningRefusal.HAS_OPEN_CASE);
	}

	@Test
	void aCaseIsNotReopenedBeforeAnotherOneClosed() {
		LocalDate later = CLOSED.plusDays(9);
		ReopeningRule besideAnother = new ReopeningRule(TODAY, CLOSED, false, later);
		assertThat(besideAnother.refuses(later)).isEmpty();
		assertThat(besideAnother.refuses(later.minusDays(1))).contains(ReopeningRefusal.OVERLAPS);
	}

}

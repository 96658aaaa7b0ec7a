package uk.rowan.conference;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatenessRuleTests {

	private static final LocalDate DUE = LocalDate.of(2026, 3, 25);

	private final LatenessRule first = new LatenessRule(DUE, null);

	@Test
	void theDayOnWhichItIsDueIsInTime() {
		assertThat(this.first.late(DUE)).isFalse();
		assertThat(this.first.refuses(DUE, "")).isFalse();
	}

	@Test
	void lateIsAlwaysBookableWithTheReason() {
		assertThat(this.first.late(DUE.plusDays(1))).isTrue();
		assertThat(this.first.refuses(DUE.plusDays(1), "")).isTrue();
		assertThat(this.first.refuses(DUE.plusDays(1), "the mother gave birth")).isFalse();
	}

	@Test
	void aLateDayThatStandsHasHadItsReason() {
		LatenessRule again = new LatenessRule(DUE, DUE.plusDays(3));
		assertThat(again.refuses(DUE.plusDays(3), "")).isFalse();
		assertThat(again.refuses(DUE.plusDays(2), "")).isTrue();
	}

	@Test
	void whereNoDayIsKnownNothingIsLate() {
		assertThat(new LatenessRule(null, null).late(DUE.plusYears(9))).isFalse();
	}

}

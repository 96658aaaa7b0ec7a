package uk.rowan.exclusion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExclusionRuleTests {

	private final ExclusionRule chair = new ExclusionRule(true, true, false);

	private final ExclusionRule coordinator = new ExclusionRule(false, true, false);

	private final ExclusionRule minutes = new ExclusionRule(false, false, false);

	@Test
	void theChairAloneDecidesWhatWaits() {
		assertThat(this.chair.mayDecide(Exclusion.State.ASKED)).isTrue();
		assertThat(this.coordinator.mayDecide(Exclusion.State.ASKED)).isFalse();
		assertThat(this.chair.mayDecide(Exclusion.State.AGREED)).isFalse();
		assertThat(this.chair.mayDecide(Exclusion.State.REFUSED)).isFalse();
		assertThat(this.chair.mayDecide(Exclusion.State.ENDED)).isFalse();
	}

	@Test
	void whatWasAgreedIsTakenBackByTheChairAlone() {
		assertThat(this.chair.mayEnd(Exclusion.State.AGREED)).isTrue();
		assertThat(this.coordinator.mayEnd(Exclusion.State.AGREED)).isFalse();
	}

	@Test
	void whatWaitsIsTakenBackByWhoeverCouldAsk() {
		assertThat(this.coordinator.mayEnd(Exclusion.State.ASKED)).isTrue();
		assertThat(this.minutes.mayEnd(Exclusion.State.ASKED)).isFalse();
		assertThat(this.minutes.mayAsk()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(Exclusion.State.class)
	void nothingChangesOnceTheConferenceIsOver(Exclusion.State state) {
		ExclusionRule over = new ExclusionRule(true, true, true);
		assertThat(over.mayAsk()).isFalse();
		assertThat(over.mayDecide(state)).isFalse();
		assertThat(over.mayEnd(state)).isFalse();
	}

	@Test
	void sectionsOfTheAgendaAreParts() {
		assertThat(ExcludedPart.ofSection(4)).contains(ExcludedPart.WORRIES);
		assertThat(ExcludedPart.ofSection(2)).isEmpty();
	}

}

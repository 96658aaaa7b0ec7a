package uk.rowan.exclusion;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcludedPartTests {

	@Test
	void theLongestStretchWithoutThemIsOpen() {
		assertThat(ExcludedPart.without(Set.of(ExcludedPart.WORRIES))).contains(new ExcludedPart.Stretch(4, 9));
		assertThat(ExcludedPart.without(Set.of(ExcludedPart.AGENCIES, ExcludedPart.DECISION)))
			.contains(new ExcludedPart.Stretch(0, 6));
		assertThat(ExcludedPart.without(Set.of(ExcludedPart.WORRIES, ExcludedPart.CLOSING)))
			.contains(new ExcludedPart.Stretch(4, 8));
	}

	@Test
	void theBeginningIsOpenToWhoeverIsExcludedFromEveryPart() {
		assertThat(ExcludedPart.without(EnumSet.allOf(ExcludedPart.class))).contains(new ExcludedPart.Stretch(0, 2));
	}

	@Test
	void whoIsExcludedFromNothingHasNoStretchOfTheirOwn() {
		assertThat(ExcludedPart.without(Set.of())).isEmpty();
	}

}

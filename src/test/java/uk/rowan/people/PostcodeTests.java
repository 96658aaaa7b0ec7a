package uk.rowan.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostcodeTests {

	@ParameterizedTest
	@CsvSource({ "SK3 0RF,SK3 0RF", "sk30rf,SK3 0RF", "  m1   1ae ,M1 1AE", "SW1A1AA,SW1A 1AA", "GIR0AA,GIR 0AA",
			"EC1A 1BB,EC1A 1BB", "B33 8TH,B33 8TH", "W1P 1HQ,W1P 1HQ" })
	void postcodesAreReadIntoTheirCanonicalForm(String typed, String canonical) {
		assertThat(Postcode.parse(typed)).map(Postcode::text).contains(canonical);
	}

	@Test
	void theLetterOWhereAZeroBelongsIsRefused() {
		assertThat(Postcode.parse("SK3 ORF")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "SK3", "0RF", "QK3 0RF", "SK3 0CF", "SK333 0RF", "SK3 0RF SK3 0RF", "ＳＫ３ ０ＲＦ" })
	void othersAreRefused(String typed) {
		assertThat(Postcode.parse(typed)).isEmpty();
	}

}
